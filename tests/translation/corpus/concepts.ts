import type { Concept, Term } from '@/features/translation/core/terms/concept'

const keep = (
  id: string,
  kind: 'name' | 'acronym',
  text: string,
  forbidden: readonly Term[],
): Concept => ({
  id,
  kind,
  caseSensitive: true,
  terms: [
    { locale: 'en', text, status: 'preferred' },
    ...['fr', 'es', 'ar'].map(
      (locale): Term => ({
        locale,
        text,
        status: 'preferred',
        keepSource: true,
        acronymPolicy: kind === 'acronym' ? 'keep' : undefined,
      }),
    ),
    ...forbidden,
  ],
})

const localised = (
  id: string,
  en: [string, string],
  terms: Record<'fr' | 'es' | 'ar', readonly [string, string]>,
  acronymPolicy: 'localise' | 'expand-first' = 'localise',
): Concept => ({
  id,
  kind: 'acronym',
  caseSensitive: true,
  terms: [
    { locale: 'en', text: en[0], status: 'preferred', expansion: en[1] },
    ...Object.entries(terms).map(
      ([locale, [text, expansion]]): Term => ({
        locale,
        text,
        expansion,
        status: 'preferred',
        acronymPolicy,
      }),
    ),
  ],
})

/** The terms in force for every sentence of the corpus. */
export const CONCEPTS: readonly Concept[] = [
  keep('strong-cities-network', 'name', 'Strong Cities Network', [
    { locale: 'fr', text: 'Réseau des villes fortes', status: 'forbidden' },
    { locale: 'es', text: 'Red de Ciudades Fuertes', status: 'forbidden' },
    { locale: 'ar', text: 'شبكة المدن القوية', status: 'forbidden' },
  ]),
  keep('strong-cities', 'name', 'Strong Cities', [
    { locale: 'fr', text: 'Villes fortes', status: 'forbidden', patterns: ['ville* forte*'] },
    { locale: 'es', text: 'Ciudades Fuertes', status: 'forbidden' },
    { locale: 'ar', text: 'المدن القوية', status: 'forbidden' },
  ]),
  keep('scn', 'acronym', 'SCN', [
    { locale: 'fr', text: 'RCS', status: 'forbidden' },
    { locale: 'es', text: 'RCF', status: 'forbidden' },
  ]),
  keep('nlc', 'acronym', 'NLC', [
    { locale: 'fr', text: 'CNL', status: 'forbidden' },
    { locale: 'es', text: 'LNC', status: 'forbidden' },
  ]),
  keep('gctf', 'acronym', 'GCTF', []),
  keep('f4pf', 'acronym', 'F4PF', []),
  keep('national-league-of-cities', 'name', 'National League of Cities', [
    { locale: 'fr', text: 'Ligue nationale des villes', status: 'forbidden' },
    { locale: 'es', text: 'Liga Nacional de Ciudades', status: 'forbidden' },
  ]),
  localised('un', ['UN', 'United Nations'], {
    fr: ['ONU', 'Nations unies'],
    es: ['ONU', 'Naciones Unidas'],
    ar: ['أمم متحدة', 'الأمم المتحدة'],
  }),
  localised('eu', ['EU', 'European Union'], {
    fr: ['UE', 'Union européenne'],
    es: ['UE', 'Unión Europea'],
    ar: ['اتحاد أوروبي', 'الاتحاد الأوروبي'],
  }),
  localised(
    'pve',
    ['PVE', 'prevention of violent extremism'],
    {
      fr: ['PEV', 'prévention de l’extrémisme violent'],
      es: ['PEV', 'prevención del extremismo violento'],
      ar: ['منع التطرف', 'منع التطرف العنيف'],
    },
    'expand-first',
  ),
  {
    id: 'steering-committee',
    kind: 'term',
    terms: [
      { locale: 'en', text: 'International Steering Committee', status: 'preferred' },
      { locale: 'fr', text: 'Comité directeur international', status: 'preferred' },
      { locale: 'fr', text: 'comité de pilotage international', status: 'admitted' },
      { locale: 'es', text: 'Comité Directivo Internacional', status: 'preferred' },
      { locale: 'es', text: 'comité de dirección internacional', status: 'admitted' },
      { locale: 'ar', text: 'اللجنة التوجيهية الدولية', status: 'preferred' },
      { locale: 'ar', text: 'لجنة التسيير الدولية', status: 'admitted' },
    ],
  },
  {
    id: 'global-summit',
    kind: 'term',
    terms: [
      { locale: 'en', text: 'Global Summit', status: 'preferred', patterns: ['global summit*'] },
      { locale: 'fr', text: 'Sommet mondial', status: 'preferred', patterns: ['sommet* mondia*'] },
      { locale: 'es', text: 'Cumbre Mundial', status: 'preferred', patterns: ['cumbre* mundial*'] },
      { locale: 'ar', text: 'القمة العالمية', status: 'preferred', patterns: ['قمة عالمية'] },
    ],
  },
  {
    id: 'local-government',
    kind: 'term',
    terms: [
      {
        locale: 'en',
        text: 'local government',
        status: 'preferred',
        patterns: ['local government*'],
      },
      {
        locale: 'fr',
        text: 'collectivité locale',
        status: 'preferred',
        patterns: ['collectivité* locale*'],
      },
      {
        locale: 'fr',
        text: 'gouvernement local',
        status: 'forbidden',
        patterns: ['gouvernement* loca*'],
      },
      {
        locale: 'es',
        text: 'gobierno local',
        status: 'preferred',
        patterns: ['gobierno* local*'],
      },
      { locale: 'ar', text: 'السلطات المحلية', status: 'preferred', patterns: ['سلطة محلية'] },
      { locale: 'ar', text: 'الحكومات المحلية', status: 'forbidden' },
    ],
  },
  {
    id: 'social-cohesion',
    kind: 'term',
    terms: [
      { locale: 'en', text: 'social cohesion', status: 'preferred' },
      { locale: 'fr', text: 'cohésion sociale', status: 'preferred' },
      { locale: 'es', text: 'cohesión social', status: 'preferred' },
      {
        locale: 'ar',
        text: 'التماسك الاجتماعي',
        status: 'preferred',
        patterns: ['تماسك* اجتماعي*'],
      },
    ],
  },
  {
    id: 'hate-speech',
    kind: 'term',
    terms: [
      { locale: 'en', text: 'hate speech', status: 'preferred' },
      { locale: 'fr', text: 'discours de haine', status: 'preferred' },
      { locale: 'fr', text: 'discours haineux', status: 'admitted' },
      {
        locale: 'es',
        text: 'discurso de odio',
        status: 'preferred',
        patterns: ['discurso* de odio'],
      },
      { locale: 'ar', text: 'خطاب الكراهية', status: 'preferred' },
    ],
  },
]
