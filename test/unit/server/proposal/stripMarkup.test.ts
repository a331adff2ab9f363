import { expect, test } from 'vitest';
import { readText } from '#server/proposal/text/proposalText.ts';

test('the markup of a pasted e-mail is no text', () => {
  const description =
    '<style>p { color: red }</style><p class="MsoNormal">Nous vou&shy;lons un <b>puits</b>&nbsp;à Bamako.<o:p></o:p></p><p>C&#8217;est tout<br>Merci</p>';
  expect(readText({ description }).description.split(/\s*\n\s*/)).toEqual([
    'Nous voulons un puits à Bamako.',
    'C’est tout',
    'Merci',
  ]);
});

test('what only looks like markup is text', () => {
  const description = 'Pour <20 agents & 3 < 4, à <c.durand@ville.example> &eacute; &#5;';
  expect(readText({ description }).description).toBe(description);
});
