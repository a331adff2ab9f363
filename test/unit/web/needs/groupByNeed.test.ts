import { expect, test } from 'vitest';
import { groupByNeed } from '#web/needs/groupByNeed.ts';

const list = (...ids: string[]) => ({ nodes: ids.map((id) => ({ id })) });
const pair = (need: string, offer: string) => ({ need: { id: need }, offer: { id: offer } });

test('a need is shown once with all offers that answer it, and what stands in no pair apart', () => {
  const { answered, needs, offers } = groupByNeed({
    needsAndOffers: [pair('wells', 'pumps'), pair('archives', 'scanners'), pair('wells', 'drilling')],
    // A filter by theme may leave out the pair of a need that it lists.
    everyPair: [pair('festivals', 'stages')],
    needs: list('wells', 'archives', 'murals', 'festivals'),
    offers: list('pumps', 'scanners', 'beekeeping'),
  } as never);
  expect(answered.map(({ need, pairs }) => [need.id, ...pairs.map(({ offer }) => offer.id)])).toEqual([
    ['wells', 'pumps', 'drilling'],
    ['archives', 'scanners'],
  ]);
  expect(needs).toEqual([{ id: 'murals' }]);
  expect(offers).toEqual([{ id: 'beekeeping' }]);
});
