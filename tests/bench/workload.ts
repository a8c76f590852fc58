import type { Locale, Localized } from '@/content/locales'

/**
 * The common workload that other CMSs were measured with: 250 cities, 60 partners, 2,000 events in
 * four languages, the same bytes at every run (a seeded generator), and the right answer of
 * every query.
 */
export const LOCALES: readonly Locale[] = ['en', 'fr', 'es', 'ar']

const COUNTS = { cities: 250, partners: 60, events: 2_000, citiesPerEvent: 5, partnersPerEvent: 3 }

export type WorkloadCity = {
  id: number
  slug: string
  country: string
  region: string
  population: number
  latitude: number
  longitude: number
  name: Localized
}

export type WorkloadPartner = {
  id: number
  slug: string
  name: Localized
  description: Localized
}

export type WorkloadEvent = {
  id: number
  startsAt: string
  endsAt: string
  venue: string
  status: string
  title: Localized
  slug: Localized
  summary: Localized
  /** Paragraphs. */
  body: Localized<string[]>
  /** Numbers of the cities and partners, in draw order. */
  cities: number[]
  partners: number[]
}

export type Workload = {
  locales: readonly Locale[]
  cities: WorkloadCity[]
  partners: WorkloadPartner[]
  events: WorkloadEvent[]
}

/** mulberry32: small, seeded, good enough to spread content. */
const generator = (seed: number) => {
  let state = seed
  return () => {
    state = (state | 0) + 0x6d2b79f5
    state |= 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const COUNTRIES: readonly [string, string][] = [
  ...(['FR', 'ES', 'DE', 'IT', 'PT', 'BE', 'NL', 'PL', 'SE', 'NO'] as const).map(
    (code): [string, string] => [code, 'Europe'],
  ),
  ...(['MA', 'TN', 'EG', 'JO', 'LB'] as const).map((code): [string, string] => [code, 'MENA']),
  ...(['SN', 'CI', 'KE', 'ZA', 'NG'] as const).map((code): [string, string] => [code, 'Africa']),
  ...(['BR', 'AR', 'CL', 'CO', 'MX'] as const).map((code): [string, string] => [
    code,
    'Latin America',
  ]),
  ...(['US', 'CA'] as const).map((code): [string, string] => [code, 'North America']),
  ...(['IN', 'JP', 'ID'] as const).map((code): [string, string] => [code, 'Asia']),
]

const NAME_STARTS =
  'Val Port Mont Saint Rio Nova Alta Bel San Kar Tel Mar Lun Sol Bor Cor Dal Fer Gal Har Ist Jon Kel Lor Mel'.split(
    ' ',
  )
const NAME_ENDS = 'ville mar dor lago sur berg stad ia ona eza'.split(' ')
const ARABIC_CITY = ['مدينة', 'ميناء', 'جبل', 'وادي', 'نهر']

type Subject = Localized & { slug: Localized }

const SUBJECTS: readonly Subject[] = [
  {
    en: 'Urban climate adaptation',
    fr: 'Adaptation climatique urbaine',
    es: 'Adaptación climática urbana',
    ar: 'التكيف المناخي الحضري',
    slug: {
      en: 'urban-climate-adaptation',
      fr: 'adaptation-climatique-urbaine',
      es: 'adaptacion-climatica-urbana',
      ar: 'takayyuf-munakhi',
    },
  },
  {
    en: 'Affordable housing',
    fr: 'Logement abordable',
    es: 'Vivienda asequible',
    ar: 'الإسكان الميسور',
    slug: {
      en: 'affordable-housing',
      fr: 'logement-abordable',
      es: 'vivienda-asequible',
      ar: 'iskan-maysur',
    },
  },
  {
    en: 'Public transport',
    fr: 'Transports publics',
    es: 'Transporte público',
    ar: 'النقل العام',
    slug: {
      en: 'public-transport',
      fr: 'transports-publics',
      es: 'transporte-publico',
      ar: 'naql-aam',
    },
  },
  {
    en: 'Citizen participation',
    fr: 'Participation citoyenne',
    es: 'Participación ciudadana',
    ar: 'مشاركة المواطنين',
    slug: {
      en: 'citizen-participation',
      fr: 'participation-citoyenne',
      es: 'participacion-ciudadana',
      ar: 'musharakat-muwatinin',
    },
  },
  {
    en: 'Migration and inclusion',
    fr: 'Migration et inclusion',
    es: 'Migración e inclusión',
    ar: 'الهجرة والإدماج',
    slug: {
      en: 'migration-and-inclusion',
      fr: 'migration-et-inclusion',
      es: 'migracion-e-inclusion',
      ar: 'hijra-wa-idmaj',
    },
  },
]

const KINDS: readonly Localized[] = [
  { en: 'Forum', fr: 'Forum', es: 'Foro', ar: 'منتدى' },
  { en: 'Workshop', fr: 'Atelier', es: 'Taller', ar: 'ورشة عمل' },
  { en: 'Summit', fr: 'Sommet', es: 'Cumbre', ar: 'قمة' },
  { en: 'Webinar', fr: 'Webinaire', es: 'Seminario web', ar: 'ندوة عبر الإنترنت' },
]

const SENTENCES: Localized<readonly string[]> = {
  en: [
    'Mayors and local practitioners share what has worked in their own neighbourhoods.',
    'The session is open to every member of the network and to invited partners.',
    'Participants will compare budgets, timelines and the results measured on site.',
    'A summary and the recordings will be published in all working languages.',
    'Interpretation is provided, and the venue is fully accessible.',
    'Each city presents one project that others can adapt at low cost.',
  ],
  fr: [
    'Les maires et les praticiens locaux partagent ce qui a fonctionné dans leurs propres quartiers.',
    'La séance est ouverte à tous les membres du réseau et aux partenaires invités.',
    'Les participants compareront budgets, calendriers et résultats mesurés sur le terrain.',
    'Une synthèse et les enregistrements seront publiés dans toutes les langues de travail.',
    'L’interprétation est assurée et le lieu est entièrement accessible.',
    'Chaque ville présente un projet que les autres peuvent adapter à faible coût.',
  ],
  es: [
    'Alcaldías y profesionales locales comparten lo que ha funcionado en sus propios barrios.',
    'La sesión está abierta a todos los miembros de la red y a los socios invitados.',
    'Las personas participantes compararán presupuestos, plazos y resultados medidos sobre el terreno.',
    'Se publicará un resumen y las grabaciones en todos los idiomas de trabajo.',
    'Se ofrece interpretación y la sede es totalmente accesible.',
    'Cada ciudad presenta un proyecto que otras pueden adaptar a bajo costo.',
  ],
  ar: [
    'يتبادل رؤساء البلديات والممارسون المحليون ما نجح في أحيائهم.',
    'الجلسة مفتوحة لجميع أعضاء الشبكة وللشركاء المدعوين.',
    'سيقارن المشاركون الميزانيات والجداول الزمنية والنتائج المقاسة ميدانياً.',
    'سيُنشر ملخص والتسجيلات بجميع لغات العمل.',
    'الترجمة الفورية متوفرة والمكان مهيأ بالكامل لذوي الإعاقة.',
    'تعرض كل مدينة مشروعاً يمكن للمدن الأخرى تكييفه بتكلفة منخفضة.',
  ],
}

const inEach = <T>(value: (locale: Locale) => T): Localized<T> => ({
  en: value('en'),
  fr: value('fr'),
  es: value('es'),
  ar: value('ar'),
})

/** The item at an index that wraps around; the lists here are never empty. */
const cycle = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

const paragraph = (locale: Locale, sentences: number, offset: number): string =>
  Array.from({ length: sentences }, (_, index) => cycle(SENTENCES[locale], offset + index)).join(
    ' ',
  )

const numbered = (number: number, digits: number): string => String(number).padStart(digits, '0')

const START = Date.UTC(2025, 0, 1, 8, 0, 0)
const SPAN_MINUTES = 1_095 * 24 * 60

/** The whole content, identical at every call. */
export const generateWorkload = (): Workload => {
  const random = generator(20_260_101)
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const draw = (count: number, max: number): number[] => {
    const drawn = new Set<number>()
    while (drawn.size < count) drawn.add(between(1, max))
    return [...drawn]
  }

  const cities = Array.from({ length: COUNTS.cities }, (_, index): WorkloadCity => {
    const id = index + 1
    const base = cycle(NAME_STARTS, index) + cycle(NAME_ENDS, Math.floor(index / 25))
    const [country, region] = cycle(COUNTRIES, index)
    return {
      id,
      slug: `${base.toLowerCase()}-${numbered(id, 3)}`,
      country,
      region,
      population: between(20_000, 9_000_000),
      latitude: Math.round((random() * 130 - 60) * 1e4) / 1e4,
      longitude: Math.round((random() * 340 - 170) * 1e4) / 1e4,
      name: {
        en: base,
        fr: `${base}-la-Ville`,
        es: `Ciudad ${base}`,
        ar: `${cycle(ARABIC_CITY, index)} ${base}`,
      },
    }
  })

  const partners = Array.from({ length: COUNTS.partners }, (_, index): WorkloadPartner => {
    const id = index + 1
    const subject = cycle(SUBJECTS, index)
    return {
      id,
      slug: `partner-${numbered(id, 2)}`,
      name: {
        en: `${subject.en} Institute ${id}`,
        fr: `Institut ${subject.fr} ${id}`,
        es: `Instituto ${subject.es} ${id}`,
        ar: `معهد ${subject.ar} ${id}`,
      },
      description: inEach((locale) => paragraph(locale, 3, index)),
    }
  })

  const taken = new Set<number>()
  const events = Array.from({ length: COUNTS.events }, (_, index): WorkloadEvent => {
    const id = index + 1
    const subject = cycle(SUBJECTS, between(0, 4))
    const kind = cycle(KINDS, between(0, 3))
    // No two start together, so that sorting has no ties.
    let minute: number
    do minute = between(0, SPAN_MINUTES)
    while (taken.has(minute))
    taken.add(minute)
    const startsAt = START + minute * 60_000
    const hours = between(1, 48)
    return {
      id,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + hours * 3_600_000).toISOString(),
      venue: `Hall ${between(1, 40)}, Building ${'ABCDEF'[between(0, 5)]}`,
      status: 'published',
      title: inEach((locale) => `${kind[locale]} ${id}: ${subject[locale]}`),
      slug: inEach((locale) => `${subject.slug[locale]}-${numbered(id, 4)}`),
      summary: inEach((locale) => paragraph(locale, 2, index)),
      body: inEach((locale) =>
        Array.from({ length: 5 }, (_, nth) => paragraph(locale, 4, index + nth)),
      ),
      cities: draw(COUNTS.citiesPerEvent, COUNTS.cities),
      partners: draw(COUNTS.partnersPerEvent, COUNTS.partners),
    }
  })

  return { locales: LOCALES, cities, partners, events }
}
