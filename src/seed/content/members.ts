import { ref, type SeedDocument, t } from './kit'

const marked = t(
  'Demonstration data: this record shows what a membership holds; it was not written or confirmed by the city.',
  'Données de démonstration : cette fiche montre ce que contient une adhésion ; la ville ne l’a ni rédigée ni confirmée.',
  'Datos de demostración: esta ficha muestra lo que contiene una adhesión; la ciudad no la ha redactado ni confirmado.',
  'بيانات توضيحية: يبيّن هذا السجل محتوى العضوية؛ ولم تكتبه المدينة ولم تؤكده.',
)
const joined = t(
  'The city joins the network (demonstration data)',
  'La ville rejoint le réseau (données de démonstration)',
  'La ciudad se une a la red (datos de demostración)',
  'انضمام المدينة إلى الشبكة (بيانات توضيحية)',
)

type Precision = 'day' | 'month' | 'year'

const member = (
  city: string,
  joinedOn: string,
  joinedPrecision: Precision,
  more: Record<string, unknown> = {},
): SeedDocument => ({
  key: city,
  data: {
    city: ref('cities', city),
    status: 'active',
    joinedOn,
    joinedPrecision,
    statement: marked,
    journey: [{ date: joinedOn, precision: joinedPrecision, title: joined }],
    ...more,
  },
})

/** Where the pages name no date, the year of demonstration stands in for it. */
const sometime = (city: string, more: Record<string, unknown> = {}) =>
  member(city, '2016-01-01', 'year', more)

const seat = (name: 'member' | 'co-chair', since?: string) => ({
  committee: { seat: name, ...(since && { since }) },
})

/** Memberships, every one marked as demonstration data in its statement. */
export const MEMBERS: SeedDocument[] = [
  member('cape-town', '2022-09-01', 'month', seat('member', '2023-09-01')),
  member('kumanovo', '2016-01-01', 'year', seat('member')),
  member('strumica', '2023-01-01', 'year'),
  member('elbasan', '2017-01-01', 'year'),
  member('peshawar', '2016-08-01', 'month'),
  member('danilovgrad', '2023-01-01', 'year'),
  member('kakamega', '2021-03-25', 'day'),
  member('cair', '2016-01-01', 'month'),
  member('gjilan', '2016-01-01', 'month'),
  member('peja', '2016-01-01', 'month'),
  member('viborg', '2016-01-01', 'year'),
  member('damietta', '2025-01-01', 'year'),
  sometime('rabat', seat('co-chair')),
  sometime('the-hague', { ...seat('co-chair'), contributing: true }),
  ...['new-york-city', 'london', 'denver', 'aurora', 'halle-saale', 'helsinki'].map((city) =>
    sometime(city, { contributing: true }),
  ),
  ...['athens-ohio', 'hani-i-elezit', 'mardan', 'masaka', 'murcia'].map((city) => sometime(city)),
  sometime('exampleton', {
    leader: ref('people', 'alex-sample'),
    contact: {
      name: 'Alex Sample',
      email: 'alex.sample@exampleton.example',
      phone: '+44 20 7946 0000',
    },
    journey: [
      { date: '2016-01-01', precision: 'year', title: joined },
      {
        date: '2025-06-12',
        precision: 'day',
        title: t(
          'Hosts the Exampleton conference (fictional)',
          'Accueille la conférence d’Exampleton (fiction)',
          'Acoge la conferencia de Exampleton (ficción)',
          'استضافة مؤتمر إكزامبلتون (خيالي)',
        ),
        text: t(
          'An invented entry with every field filled.',
          'Une entrée inventée dont tous les champs sont remplis.',
          'Una entrada inventada con todos los campos rellenos.',
          'مدخل مُختلَق مُلئت جميع حقوله.',
        ),
        event: ref('events', 'exampleton-conference'),
        image: ref('media', 'demo-town-hall'),
      },
    ],
  }),
  {
    key: 'sampleford',
    published: [],
    data: {
      city: ref('cities', 'sampleford'),
      status: 'applied',
      appliedAt: '2026-10-05',
      statement: marked,
      contact: { name: 'Sam Ford', email: 'sam.ford@exampleton.example' },
    },
  },
]
