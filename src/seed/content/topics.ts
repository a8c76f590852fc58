import { ref, type SeedDocument, type Text, t } from './kit'

const topic = (key: string, name: Text, parent?: string): SeedDocument => ({
  key,
  data: { name, slug: { en: key }, ...(parent && { parent: ref('topics', parent) }) },
})

/** The issues that the public pages are filed under. */
export const TOPICS: SeedDocument[] = [
  topic(
    'social-cohesion',
    t('Social cohesion', 'Cohésion sociale', 'Cohesión social', 'التماسك الاجتماعي'),
  ),
  topic(
    'national-local-cooperation',
    t(
      'National-local cooperation',
      'Coopération entre État et collectivités locales',
      'Cooperación entre el Estado y los gobiernos locales',
      'التعاون بين المستويين الوطني والمحلي',
    ),
  ),
  topic(
    'youth-engagement',
    t(
      'Youth engagement',
      'Participation des jeunes',
      'Participación de la juventud',
      'مشاركة الشباب',
    ),
  ),
  topic(
    'mayoral-leadership',
    t(
      'Mayoral leadership',
      'Rôle moteur des maires',
      'Liderazgo de las alcaldías',
      'قيادة رؤساء البلديات',
    ),
  ),
  topic(
    'urban-planning-and-design',
    t(
      'Urban planning and design',
      'Urbanisme et conception urbaine',
      'Planificación y diseño urbanos',
      'التخطيط والتصميم الحضري',
    ),
  ),
  topic(
    'city-led-response',
    t(
      'City-led response',
      'Réponse menée par les villes',
      'Respuesta liderada por las ciudades',
      'الاستجابة بقيادة المدن',
    ),
  ),
  topic(
    'strategic-communications',
    t(
      'Strategic communications',
      'Communication stratégique',
      'Comunicación estratégica',
      'الاتصال الاستراتيجي',
    ),
    'city-led-response',
  ),
  topic(
    'dis-and-misinformation',
    t(
      'Dis- and misinformation',
      'Désinformation et mésinformation',
      'Desinformación e información errónea',
      'المعلومات المضللة والخاطئة',
    ),
  ),
  topic('hate-speech', t('Hate speech', 'Discours de haine', 'Discurso de odio', 'خطاب الكراهية')),
  topic(
    'rehabilitation-and-reintegration',
    t(
      'Rehabilitation and reintegration',
      'Réhabilitation et réintégration',
      'Rehabilitación y reintegración',
      'إعادة التأهيل وإعادة الإدماج',
    ),
  ),
  topic(
    'multi-actor-prevention-frameworks',
    t(
      'Multi-actor prevention frameworks',
      'Cadres de prévention multi-acteurs',
      'Marcos de prevención con múltiples actores',
      'أطر الوقاية متعددة الجهات',
    ),
    'city-led-response',
  ),
  topic('migration', t('Migration', 'Migrations', 'Migración', 'الهجرة')),
  topic('human-rights', t('Human rights', 'Droits humains', 'Derechos humanos', 'حقوق الإنسان')),
  topic(
    'local-democracy',
    t('Local democracy', 'Démocratie locale', 'Democracia local', 'الديمقراطية المحلية'),
  ),
]
