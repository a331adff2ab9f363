import { Agreement } from './entities/agreement.ts';
import { Call } from './entities/call.ts';
import { Decision } from './entities/decision.ts';
import { Document } from './entities/document.ts';
import { Event } from './entities/event.ts';
import { Institution } from './entities/institution.ts';
import { Need } from './entities/need.ts';
import { Offer } from './entities/offer.ts';
import { Person } from './entities/person.ts';
import { Place } from './entities/place.ts';
import { Project } from './entities/project.ts';
import { Theme } from './entities/theme.ts';
import { Training } from './entities/training.ts';

/** All kinds of thing. A new kind is one file in entities/ and one line here. */
export const entities = [
  Institution,
  Person,
  Agreement,
  Training,
  Event,
  Project,
  Call,
  Decision,
  Need,
  Offer,
  Theme,
  Place,
  Document,
] as const;
