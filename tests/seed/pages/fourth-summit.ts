import type { SeedPage } from './page'

const EVENT = 'Events.docs.0'
const SESSIONS = `${EVENT}.sessions.docs.*`

export const FOURTH_SUMMIT: SeedPage = {
  name: 'fourth global summit',
  title: {
    en: 'Fourth Global Summit',
    fr: 'Quatrième sommet mondial',
    es: 'Cuarta cumbre mundial',
    ar: 'القمة العالمية الرابعة',
  },
  query: (
    locale,
    title,
  ) => `{ SiteSetting(locale: ${locale}) { name } Events(locale: ${locale}, limit: 1, where: {title: {equals: "${title}"}}) { docs {
    title kind summary body startsAt endsAt city { name country }
    figures { measure value qualifier }
    gallery { alt }
    organisers { role organisation { relationTo value { ... on Partner { name } ... on City { name } } } }
    sessions(limit: 20) { docs { title summary kind livestream { note } speakers { role positionAtTheTime person { name } }
      declarations { docs { title } }
      organisers { organisation { value { ... on Partner { acronym } } } } } }
  } } }`,
  facts: [
    { paragraph: 2, says: 'the network', at: 'SiteSetting.name', is: 'Strong Cities Network' },
    {
      paragraph: 2,
      says: 'the fourth summit',
      at: `${EVENT}.title`,
      is: 'Quatrième sommet mondial',
    },
    { paragraph: 2, says: 'a summit', at: `${EVENT}.kind`, is: 'summit' },
    { paragraph: 3, says: 'in September 2023', at: `${EVENT}.startsAt`, contains: '2023-09-19' },
    { paragraph: 3, says: 'in New York', at: `${EVENT}.city.name`, is: 'New York' },
    {
      paragraph: 3,
      says: 'in the opening high-level week of the 78th General Assembly',
      at: `${EVENT}.summary`,
      contains: 'semaine de haut niveau qui ouvre la 78e Assemblée générale',
    },
    {
      paragraph: 3,
      says: 'over a hundred mayors and local leaders',
      at: `${EVENT}.summary`,
      contains: 'plus de 100 maires et responsables locaux',
    },
    { paragraph: 3, says: 'so many mayors, as a number', at: `${EVENT}.figures.*.value`, is: 100 },
    { paragraph: 3, says: 'so many cities', at: `${EVENT}.figures.*.value`, is: 115 },
    { paragraph: 3, says: 'so many countries', at: `${EVENT}.figures.*.value`, is: 45 },
    {
      paragraph: 3,
      says: 'civil society came too',
      at: `${EVENT}.summary`,
      contains: 'société civile',
    },
    {
      paragraph: 3,
      says: 'what cities contribute was shown',
      at: `${EVENT}.summary`,
      contains: 'ont montré ce que les villes apportent',
    },
    {
      paragraph: 4,
      says: 'thanks to participants',
      at: `${EVENT}.body`,
      contains: 'remercie tous les participants',
    },
    {
      paragraph: 4,
      says: 'thanks to sponsors and partners',
      at: `${EVENT}.body`,
      contains: 'aux parrains et aux partenaires',
    },
    {
      paragraph: 5,
      says: 'a picture of southern Manhattan, described',
      at: `${EVENT}.gallery.*.alt`,
      contains: 'sud de Manhattan',
    },
    {
      paragraph: 6,
      says: 'reports of the events',
      at: `${EVENT}.body`,
      contains: 'Rapports d’événements',
    },
    { paragraph: 7, says: 'eleven events', at: `${EVENT}.figures.*.value`, is: 11 },
    {
      paragraph: 7,
      says: 'what they let participants discover',
      at: `${EVENT}.body`,
      contains: 'découvrir des innovations et des approches menées par les villes',
    },
    {
      paragraph: 8,
      says: 'a session on widening the lens',
      at: `${SESSIONS}.title`,
      contains: 'Élargir l’objectif : une approche multidisciplinaire',
    },
    {
      paragraph: 9,
      says: 'learning from climate, housing, green space and health',
      at: `${SESSIONS}.summary`,
      contains:
        'du changement climatique au logement, de l’égalité d’accès aux espaces verts à la santé',
    },
    {
      paragraph: 10,
      says: 'a panel at lunchtime is streamed, a link follows',
      at: `${SESSIONS}.livestream.note`,
      contains: 'un lien sera ajouté avant l’événement',
    },
    {
      paragraph: 11,
      says: 'the steering committee met',
      at: `${SESSIONS}.title`,
      contains: 'réunion du Comité directeur international',
    },
    {
      paragraph: 12,
      says: 'a session on people returning from conflict zones',
      at: `${SESSIONS}.title`,
      contains: 'personnes revenant de zones de conflit',
    },
    {
      paragraph: 13,
      says: 'members and practitioners share experience',
      at: `${SESSIONS}.summary`,
      contains: 'partagent leurs expériences de réhabilitation et de réintégration',
    },
    {
      paragraph: 13,
      says: 'R&R led by cities is strengthened',
      at: `${SESSIONS}.summary`,
      contains: 'renforcer la R&R menée par les villes',
    },
    {
      paragraph: 14,
      says: 'a session on hate speech',
      at: `${SESSIONS}.title`,
      contains: 'discours de haine',
    },
    { paragraph: 15, says: 'it is a roundtable', at: `${SESSIONS}.kind`, is: 'roundtable' },
    {
      paragraph: 15,
      says: 'the UN present trends and their effect on inclusion, tolerance and human rights',
      at: `${SESSIONS}.summary`,
      contains: 'leurs effets sur l’inclusion, la tolérance et les droits humains',
    },
    {
      paragraph: 16,
      says: 'a working lunch on the transatlantic dialogue',
      at: `${SESSIONS}.title`,
      contains: 'Déjeuner de travail sur l’Initiative de dialogue transatlantique',
    },
    {
      paragraph: 17,
      says: 'participants of both continents shape its agenda',
      at: `${SESSIONS}.summary`,
      contains: 'participants d’Europe et d’Amérique du Nord',
    },
    {
      paragraph: 18,
      says: 'a session on global-local cooperation',
      at: `${SESSIONS}.title`,
      contains: 'maires et collectivités dans la prévention de l’extrémisme violent',
    },
    {
      paragraph: 19,
      says: 'the first global meeting with the GCTF',
      at: `${SESSIONS}.summary`,
      contains:
        'La première réunion mondiale entre maires et dirigeants locaux et hauts représentants du GCTF',
    },
    {
      paragraph: 19,
      says: 'the GCTF, by its abbreviation',
      at: `${SESSIONS}.organisers.*.organisation.value.acronym`,
      is: 'GCTF',
    },
    { paragraph: 20, says: 'a mayoral meeting', at: `${SESSIONS}.title`, is: 'Réunion des maires' },
    {
      paragraph: 21,
      says: 'hosted by Eric Adams',
      at: `${SESSIONS}.speakers.*.person.name`,
      is: 'Eric Adams',
    },
    {
      paragraph: 21,
      says: 'as mayor of New York',
      at: `${SESSIONS}.speakers.*.positionAtTheTime`,
      is: 'Maire de New York',
    },
    { paragraph: 21, says: 'as host', at: `${SESSIONS}.speakers.*.role`, is: 'host' },
    {
      paragraph: 22,
      says: 'mayoral leadership while hate rises',
      at: `${SESSIONS}.summary`,
      contains: 'rôle moteur des maires face à la montée de la haine',
    },
    {
      paragraph: 22,
      says: 'the declaration is adopted',
      at: `${SESSIONS}.summary`,
      contains: 'La déclaration des maires du sommet y est adoptée',
    },
    {
      paragraph: 22,
      says: 'the declaration is in the library',
      at: `${SESSIONS}.declarations.docs.*.title`,
      contains: 'déclaration des maires',
    },
    {
      paragraph: 23,
      says: 'a session with CTED',
      at: `${SESSIONS}.title`,
      contains: 'Direction exécutive du Comité contre le terrorisme',
    },
    {
      paragraph: 24,
      says: 'frameworks of the Security Council',
      at: `${SESSIONS}.summary`,
      contains: 'cadres pertinents du Conseil de sécurité',
    },
    {
      paragraph: 24,
      says: 'protecting vulnerable targets',
      at: `${SESSIONS}.summary`,
      contains: 'protéger les cibles vulnérables',
    },
    {
      paragraph: 25,
      says: 'a session on the model of New York',
      at: `${SESSIONS}.title`,
      contains: 'le modèle de New York',
    },
    {
      paragraph: 26,
      says: 'half a day with the city and its community organisations',
      at: `${SESSIONS}.summary`,
      contains:
        'atelier d’une demi-journée avec la ville de New York et ses organisations communautaires',
    },
    {
      paragraph: 26,
      says: 'healing of victims',
      at: `${SESSIONS}.summary`,
      contains: 'la guérison des victimes',
    },
    {
      paragraph: 28,
      says: 'the EU sponsored it',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Union européenne',
    },
    {
      paragraph: 28,
      says: 'so did the State Department',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Département d’État des États-Unis',
    },
    {
      paragraph: 28,
      says: 'so did Denmark',
      at: `${EVENT}.organisers.*.organisation.value.name`,
      is: 'Ministère des Affaires étrangères du Danemark',
    },
    { paragraph: 28, says: 'as sponsors', at: `${EVENT}.organisers.*.role`, is: 'sponsor' },
    {
      paragraph: 30,
      says: 'thanks to institutional partners',
      at: `${EVENT}.body`,
      contains: 'partenaires institutionnels',
    },
  ],
  exceptions: [
    {
      paragraph: 1,
      says: 'PROJECT in the title',
      because: 'a draft that was published by mistake',
    },
    {
      paragraph: 7,
      says: 'the other two of eleven events',
      because: 'the page does not name them',
    },
    {
      paragraph: 11,
      says: 'what the committee meeting was about',
      because: 'the page does not say',
    },
    {
      paragraph: 29,
      says: 'who the institutional partners are',
      because: 'the page has lost the list',
    },
    {
      paragraph: 31,
      says: 'notice of machine translation',
      because: 'translation tells it, of each document in each language',
    },
  ],
}
