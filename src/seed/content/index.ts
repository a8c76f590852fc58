import { ARTICLES } from './articles'
import { AFRICA_ASIA } from './cities/africa-asia'
import { AMERICAS } from './cities/americas'
import { EUROPE } from './cities/europe'
import { FICTIONAL_CITIES } from './cities/fictional'
import { HOSTS } from './cities/hosts'
import { DOCUMENTS } from './documents'
import { DIALOGUES } from './events/dialogues'
import { REGIONAL_EVENTS } from './events/regional'
import { SUMMITS } from './events/summits'
import { EXAMPLETON_EVENT, EXAMPLETON_REPORT } from './exampleton'
import { INITIATIVES } from './initiatives'
import type { SeedDocument } from './kit'
import { BRIEFS } from './library/briefs'
import { GUIDES } from './library/guides'
import { MEDIA } from './media'
import { MEMBERS } from './members'
import { PAGES } from './pages'
import { PARTNERS } from './partners'
import { PEOPLE } from './people'
import { REGIONS } from './regions'
import { REPORTS } from './reports'
import { FOURTH_SUMMIT } from './seed-pages/fourth-summit'
import { FOURTH_SUMMIT_SESSIONS } from './seed-pages/fourth-summit-sessions'
import { UPDATES_EVENTS } from './seed-pages/updates-events'
import { VICTORIA_EVENT, VICTORIA_REPORT } from './seed-pages/victoria'
import { TOPICS } from './topics'

/** The demo content by collection, in an order in which each document only points at earlier ones. */
export const CONTENT: readonly (readonly [collection: string, documents: SeedDocument[]])[] = [
  ['media', MEDIA],
  ['documents', DOCUMENTS],
  ['topics', TOPICS],
  ['regions', REGIONS],
  ['cities', [...EUROPE, ...AMERICAS, ...AFRICA_ASIA, ...HOSTS, ...FICTIONAL_CITIES]],
  ['partners', PARTNERS],
  ['people', PEOPLE],
  ['pages', PAGES],
  ['initiatives', INITIATIVES],
  [
    'events',
    [
      ...SUMMITS,
      FOURTH_SUMMIT,
      ...FOURTH_SUMMIT_SESSIONS,
      ...REGIONAL_EVENTS,
      ...DIALOGUES,
      ...UPDATES_EVENTS,
      VICTORIA_EVENT,
      EXAMPLETON_EVENT,
    ],
  ],
  ['resources', [...GUIDES, ...BRIEFS]],
  ['reports', [VICTORIA_REPORT, ...REPORTS, EXAMPLETON_REPORT]],
  ['articles', ARTICLES],
  ['members', MEMBERS],
]
