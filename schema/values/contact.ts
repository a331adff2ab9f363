import type { Place } from '../entities/place.ts';
import { Fact, Reference, Text, Value, findEntityType } from '../model.ts';
import { type Citation, Cited } from './citation.ts';
import { webAddress } from './formats.ts';

@Value('A professional address at which an institution can be reached. Its sources say of which date it is.')
export class Contact {
  @Text({
    labels: { fr: 'service', es: 'área', en: 'office' },
    description: 'Office or function to write to.',
  })
  office?: string;

  @Fact({ labels: { fr: 'courriel', es: 'correo electrónico', en: 'e-mail' }, description: 'E-mail address.' })
  email?: string;

  @Fact({ labels: { fr: 'téléphone', es: 'teléfono', en: 'telephone' }, description: 'Telephone number.' })
  phone?: string;

  @Fact({
    labels: { fr: 'site', es: 'sitio', en: 'website' },
    description: 'Address of a page, http or https.',
    format: webAddress,
  })
  website?: string;

  @Cited()
  citations!: Citation[];
}

@Value('The seat of an institution.')
export class Seat {
  @Fact({ labels: { fr: 'adresse', es: 'dirección', en: 'address' }, description: 'Postal address.' })
  address?: string;

  @Reference({
    labels: { fr: 'lieu', es: 'lugar', en: 'place' },
    description: 'Town.',
    target: () => findEntityType('Place'),
  })
  place?: Place;

  @Cited()
  citations!: Citation[];
}
