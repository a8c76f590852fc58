import { ref, type SeedDocument, t } from '../kit'

const invented = t(
  'A fictional city: it exists only to show what a city record can hold.',
  'Une ville fictive : elle n’existe que pour montrer ce que peut contenir la fiche d’une ville.',
  'Una ciudad ficticia: solo existe para mostrar lo que puede contener la ficha de una ciudad.',
  'مدينة خيالية: لا وجود لها إلا لإظهار ما يمكن أن يتضمنه سجل المدينة.',
)

const fictional = (key: string, en: string, ar: string, kind: string): SeedDocument => ({
  key,
  data: {
    name: t(
      `${en} (fictional demonstration)`,
      `${en} (démonstration fictive)`,
      `${en} (demostración ficticia)`,
      `${ar} (عرض توضيحي خيالي)`,
    ),
    slug: { en: key },
    kind,
    country: 'GB',
    region: ref('regions', 'europe'),
    timeZone: 'Europe/London',
    languages: ['en', 'cy'],
    population: 12_345,
    populationYear: 2024,
    website: 'https://exampleton.example/',
    summary: invented,
    cover: ref('media', 'demo-town-hall'),
  },
})

/** Cities that do not exist, for what no real city should be made to show. */
export const FICTIONAL_CITIES: SeedDocument[] = [
  fictional('exampleton', 'Exampleton', 'إكزامبلتون', 'town'),
  fictional('sampleford', 'Sampleford', 'سامبلفورد', 'borough'),
]
