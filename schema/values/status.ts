import { Fact, Text, Value } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { createEnum } from './enum.ts';
import { EdtfDate } from './date.ts';

export const Status = createEnum('Status', 'Status of an initiative, as stated on a given day.', {
  UPCOMING: { fr: 'à venir', es: 'por iniciar', en: 'upcoming' },
  ONGOING: { fr: 'en cours', es: 'en curso', en: 'ongoing' },
  DORMANT: { fr: 'en sommeil', es: 'en pausa', en: 'dormant' },
  ENDED: { fr: 'terminé', es: 'concluido', en: 'ended' },
  ABANDONED: { fr: 'abandonné', es: 'abandonado', en: 'abandoned' },
  UNKNOWN: { fr: 'statut inconnu', es: 'estado desconocido', en: 'status unknown' },
});
export type Status = keyof typeof Status;

@Value('A dated statement of the status. The latest one is the status; on the same day, the first one.')
export class StatusStatement {
  @Fact({
    labels: { fr: 'statut', es: 'estado', en: 'status' },
    description: 'Stated status.',
    type: () => Status,
    required: true,
  })
  status!: Status;

  @Fact({
    labels: { fr: 'date', es: 'fecha', en: 'date' },
    description: 'Date of the statement. ONGOING in an old document does not mean ongoing today.',
    help: {
      fr: 'Le jour où c’était vrai, par exemple celui du document.',
      es: 'El día en que era cierto, por ejemplo el del documento.',
      en: 'The day on which it was so, such as that of the document.',
    },
    type: () => EdtfDate,
    required: true,
  })
  date!: string;

  @Text({ labels: { fr: 'motif', es: 'motivo', en: 'reason' }, description: 'Reason.' })
  reason?: string;

  @Fact({
    labels: { fr: 'indiqué par', es: 'indicado por', en: 'stated by' },
    description: 'Editor who stated it, set by the server; null when a document did.',
    setByServer: true,
  })
  by?: string;

  @Cited()
  citations!: Citation[];
}
