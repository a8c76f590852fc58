import type { Vocabulary } from './vocabulary'

/** What is counted. */
export const figureMeasure = {
  participants: { en: 'Participants', fr: 'Participants', es: 'Participantes', ar: 'المشاركون' },
  mayors: { en: 'Mayors', fr: 'Maires', es: 'Alcaldes', ar: 'رؤساء البلديات' },
  'local-leaders': {
    en: 'Local leaders',
    fr: 'Responsables locaux',
    es: 'Líderes locales',
    ar: 'القادة المحليون',
  },
  cities: { en: 'Cities', fr: 'Villes', es: 'Ciudades', ar: 'المدن' },
  countries: { en: 'Countries', fr: 'Pays', es: 'Países', ar: 'البلدان' },
  sessions: { en: 'Sessions', fr: 'Séances', es: 'Sesiones', ar: 'الجلسات' },
  speakers: { en: 'Speakers', fr: 'Intervenants', es: 'Ponentes', ar: 'المتحدثون' },
  organisations: {
    en: 'Organisations',
    fr: 'Organisations',
    es: 'Organizaciones',
    ar: 'المنظمات',
  },
} as const satisfies Vocabulary

/** How exact a count is: pages say "more than 65", "nearly 200". */
export const figureQualifier = {
  exactly: { en: 'Exactly', fr: 'Exactement', es: 'Exactamente', ar: 'بالضبط' },
  about: { en: 'About', fr: 'Environ', es: 'Alrededor de', ar: 'نحو' },
  'more-than': { en: 'More than', fr: 'Plus de', es: 'Más de', ar: 'أكثر من' },
  nearly: { en: 'Nearly', fr: 'Près de', es: 'Casi', ar: 'ما يقارب' },
} as const satisfies Vocabulary

/** How much of a date is known: the day may be unknown while the month is sure. */
export const datePrecision = {
  day: { en: 'Day', fr: 'Jour', es: 'Día', ar: 'اليوم' },
  month: { en: 'Month', fr: 'Mois', es: 'Mes', ar: 'الشهر' },
  year: { en: 'Year', fr: 'Année', es: 'Año', ar: 'السنة' },
} as const satisfies Vocabulary
