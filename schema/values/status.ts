import { Fact, Text, Value } from '../model.ts';
import { Citation } from './citation.ts';
import { createEnum } from './choice.ts';
import { EdtfDate } from './date.ts';

export const Status = createEnum('Status', 'How far an initiative is, as somebody said on a given day.', {
  UPCOMING: { fr: 'à venir', es: 'por iniciar', en: 'upcoming' },
  ONGOING: { fr: 'en cours', es: 'en curso', en: 'ongoing' },
  DORMANT: { fr: 'en sommeil', es: 'en pausa', en: 'dormant' },
  ENDED: { fr: 'terminé', es: 'concluido', en: 'ended' },
});
export type Status = keyof typeof Status;

@Value('What somebody said of the status on a day. The latest is the status; of those of one day, the first.')
export class StatusStatement {
  @Fact({
    labels: { fr: 'statut', es: 'estado', en: 'status' },
    description: 'The status that was said.',
    type: () => Status,
    required: true,
  })
  status!: Status;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: 'When it was said. What an old document calls ongoing is not ongoing today.',
    type: () => EdtfDate,
    required: true,
  })
  date!: string;

  @Text({ labels: { fr: 'motif', es: 'motivo', en: 'reason' }, description: 'Why.' })
  reason?: string;

  @Fact({
    labels: { fr: 'indiqué par', es: 'indicado por', en: 'stated by' },
    description: 'Who said so, when it was a person at the desk and not a document.',
  })
  by?: string;

  @Fact({
    labels: { fr: 'sources', es: 'fuentes', en: 'sources' },
    description: 'Who says so.',
    type: () => Citation,
    list: true,
  })
  citations!: Citation[];
}
