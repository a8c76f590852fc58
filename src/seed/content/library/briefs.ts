import { ref, type SeedDocument, t } from '../kit'
import { resource } from './resource'

const TRANSATLANTIC = { initiative: 'transatlantic-dialogue-initiative', kind: 'policy-brief' }

/** Briefs, declarations and stories, described in our own words. */
export const BRIEFS: SeedDocument[] = [
  resource('transatlantic-ten-key-findings-and-recommendations', {
    ...TRANSATLANTIC,
    publishedAt: '2023-01-20',
    revisedAt: '2025-02-20',
    title: t(
      'Transatlantic Dialogue Initiative: ten key findings and recommendations',
      'Initiative de dialogue transatlantique : dix conclusions et recommandations clés',
      'Iniciativa de diálogo transatlántico: diez conclusiones y recomendaciones clave',
      'مبادرة الحوار عبر الأطلسي: عشرة استنتاجات وتوصيات رئيسية',
    ),
    summary: t(
      'What the first round of dialogues found and recommends.',
      'Ce que la première série de dialogues a constaté et recommande.',
      'Lo que concluyó y recomienda la primera serie de diálogos.',
      'ما خلصت إليه السلسلة الأولى من الحوارات وما توصي به.',
    ),
  }),
  resource('transatlantic-ten-key-findings-in-2023', {
    ...TRANSATLANTIC,
    publishedAt: '2024-03-22',
    revisedAt: '2024-06-14',
    title: t(
      'Transatlantic Dialogue Initiative: ten key findings in 2023',
      'Initiative de dialogue transatlantique : dix conclusions clés en 2023',
      'Iniciativa de diálogo transatlántico: diez conclusiones clave en 2023',
      'مبادرة الحوار عبر الأطلسي: عشرة استنتاجات رئيسية في عام 2023',
    ),
    summary: t(
      'What the dialogues of 2023 found.',
      'Ce que les dialogues de 2023 ont constaté.',
      'Lo que concluyeron los diálogos de 2023.',
      'ما خلصت إليه حوارات عام 2023.',
    ),
  }),
  resource('transatlantic-ten-key-findings-in-2024', {
    ...TRANSATLANTIC,
    publishedAt: '2025-02-24',
    revisedAt: '2025-04-02',
    title: t(
      'Transatlantic Dialogue Initiative: ten key findings in 2024',
      'Initiative de dialogue transatlantique : dix conclusions clés en 2024',
      'Iniciativa de diálogo transatlántico: diez conclusiones clave en 2024',
      'مبادرة الحوار عبر الأطلسي: عشرة استنتاجات رئيسية في عام 2024',
    ),
    summary: t(
      'What the dialogues of 2024 found.',
      'Ce que les dialogues de 2024 ont constaté.',
      'Lo que concluyeron los diálogos de 2024.',
      'ما خلصت إليه حوارات عام 2024.',
    ),
  }),
  resource('catalysing-city-led-prevention', {
    kind: 'impact-story',
    publishedAt: '2024-05-30',
    revisedAt: '2024-09-12',
    title: t(
      'Impact: catalysing city-led prevention',
      'Impact : faire naître une prévention menée par les villes',
      undefined,
      'الأثر: تحفيز الوقاية بقيادة المدن',
    ),
    summary: t(
      'Stories of what changed in cities of the network.',
      'Des récits de ce qui a changé dans des villes du réseau.',
      undefined,
      'قصص عما تغير في مدن الشبكة.',
    ),
  }),
  resource('city-led-youth-engagement-ten-recommendations', {
    kind: 'policy-brief',
    publishedAt: '2024-11-25',
    revisedAt: '2024-11-26',
    topics: ['youth-engagement'],
    audiences: ['mayors-local-governments', 'youth'],
    title: t(
      'City-led youth engagement: ten recommendations for cities',
      'Participation des jeunes à l’initiative des villes : dix recommandations aux villes',
    ),
    summary: t(
      'How cities can work with young people against hate, extremism and polarisation.',
      'Comment les villes peuvent agir avec les jeunes contre la haine, l’extrémisme et la polarisation.',
    ),
  }),
  resource('safe-cohesive-and-resilient-cities-through-urban-planning', {
    kind: 'policy-brief',
    publishedAt: '2024-11-27',
    revisedAt: '2024-11-28',
    topics: ['urban-planning-and-design'],
    title: t(
      'Safe, cohesive and resilient cities through urban planning and design: ten considerations',
      'Des villes sûres, solidaires et résilientes par l’urbanisme et la conception urbaine : dix pistes',
    ),
    summary: t(
      'Ten things to think of when planning a city.',
      'Dix points à considérer lorsqu’on aménage une ville.',
    ),
  }),
  resource('why-local-networks-are-key', {
    kind: 'policy-brief',
    publishedAt: '2023-01-05',
    revisedAt: '2024-09-16',
    topics: ['national-local-cooperation'],
    title: t(
      'Why local networks are key to preventing extremism and hate',
      'Pourquoi les réseaux locaux sont essentiels pour prévenir l’extrémisme et la haine',
      undefined,
      'لماذا تعد الشبكات المحلية أساسية للوقاية من التطرف والكراهية',
    ),
    summary: t(
      'What local networks add to national strategies.',
      'Ce que les réseaux locaux apportent aux stratégies nationales.',
      undefined,
      'ما تضيفه الشبكات المحلية إلى الاستراتيجيات الوطنية.',
    ),
  }),
  resource('new-york-city-mayoral-declaration', {
    kind: 'declaration',
    publishedAt: '2024-05-10',
    revisedAt: '2024-09-16',
    topics: ['mayoral-leadership'],
    title: t(
      'Implementation update: the New York City Mayoral Declaration against hate, extremism and polarisation',
      'Point d’étape : la déclaration des maires de New York contre la haine, l’extrémisme et la polarisation',
      'Informe de aplicación: la declaración de alcaldes de Nueva York contra el odio, el extremismo y la polarización',
      'مستجدات التنفيذ: إعلان رؤساء البلديات في نيويورك ضد الكراهية والتطرف والاستقطاب',
    ),
    summary: t(
      'The declaration adopted at the mayoral meeting of the Fourth Global Summit, and what cities have done since.',
      'La déclaration adoptée à la réunion des maires du quatrième sommet mondial et ce que les villes ont fait depuis.',
      'La declaración aprobada en la reunión de alcaldes de la cuarta cumbre mundial y lo que han hecho las ciudades desde entonces.',
      'الإعلان المعتمد في اجتماع رؤساء البلديات خلال القمة العالمية الرابعة وما أنجزته المدن منذ ذلك الحين.',
    ),
    declaration: {
      adoptedAt: ref('events', 'mayoral-meeting'),
      adoptedOn: '2023-09-21',
      open: true,
      endorsementCount: 113,
      endorsementQualifier: 'exactly',
    },
  }),
  resource('the-hague-mayoral-declaration-and-action-plan', {
    kind: 'declaration',
    publishedAt: '2022-11-16',
    topics: ['local-democracy'],
    initiative: 'transatlantic-dialogue-initiative',
    title: t(
      'The Hague Mayoral Declaration and Action Plan',
      'Déclaration et plan d’action des maires de La Haye',
      'Declaración y Plan de Acción de los alcaldes de La Haya',
      'إعلان رؤساء بلديات لاهاي وخطة العمل',
    ),
    summary: t(
      'Advances prevention and response led by cities; more than 40 cities endorsed it in November 2022.',
      'Fait progresser la prévention et la réponse menées par les villes ; plus de 40 villes l’ont approuvée en novembre 2022.',
      'Impulsa la prevención y la respuesta lideradas por las ciudades; más de 40 ciudades la suscribieron en noviembre de 2022.',
      'يدفع قدمًا الوقاية والاستجابة بقيادة المدن؛ أقرته أكثر من 40 مدينة في نوفمبر 2022.',
    ),
    declaration: {
      adoptedAt: ref('events', 'transatlantic-mayoral-dialogue'),
      adoptedOn: '2022-11-16',
      endorsementCount: 40,
      endorsementQualifier: 'more-than',
    },
  }),
  resource('melbourne-declaration', {
    kind: 'declaration',
    publishedAt: '2018-07-12',
    title: t(
      'Melbourne Declaration',
      'Déclaration de Melbourne',
      'Declaración de Melbourne',
      'إعلان ملبورن',
    ),
    summary: t(
      'Adopted at the global summit of 2018.',
      'Adoptée au sommet mondial de 2018.',
      'Aprobada en la cumbre mundial de 2018.',
      'اعتُمد في القمة العالمية لعام 2018.',
    ),
    declaration: { adoptedAt: ref('events', 'global-summit-2018'), adoptedOn: '2018-07-12' },
  }),
  resource('ten-actions-for-cities', {
    kind: 'policy-brief',
    publishedAt: '2021-09-30',
    audiences: ['international-organisations', 'national-governments', 'mayors-local-governments'],
    files: ['demonstration-ten-actions'],
    title: t(
      'Ten actions that cities can take to prevent and counter violent extremism',
      'Dix actions que les villes peuvent mener pour prévenir et combattre l’extrémisme violent',
      'Diez acciones que las ciudades pueden emprender para prevenir y combatir el extremismo violento',
      'عشرة إجراءات يمكن للمدن اتخاذها لمنع التطرف العنيف ومكافحته',
    ),
    summary: t(
      'Makes multilateral bodies, national governments and cities aware of what cities can contribute in a whole-of-society approach.',
      'Sensibilise organismes multilatéraux, gouvernements nationaux et villes à ce que les villes peuvent apporter dans une approche de l’ensemble de la société.',
      'Da a conocer a los organismos multilaterales, los gobiernos nacionales y las ciudades lo que las ciudades pueden aportar en un enfoque de toda la sociedad.',
      'يعرّف الهيئات المتعددة الأطراف والحكومات الوطنية والمدن بما يمكن للمدن أن تسهم به في نهج يشمل المجتمع بأسره.',
    ),
  }),
  resource('strong-cities-network-fact-sheet-2021', {
    kind: 'fact-sheet',
    publishedAt: '2021-09-30',
    files: ['demonstration-fact-sheet'],
    title: t(
      'Strong Cities Network fact sheet (2021)',
      'Fiche d’information du Strong Cities Network (2021)',
      'Ficha informativa de Strong Cities Network (2021)',
      'صحيفة وقائع عن Strong Cities Network ‏(2021)',
    ),
    summary: t(
      'The mission, aims and structure of the SCN, with the new regional hub model and a revitalised, more robust steering committee.',
      'La mission, les objectifs et la structure du SCN, avec le nouveau modèle de pôles régionaux et un comité directeur revitalisé et plus solide.',
      'La misión, los objetivos y la estructura de la SCN, con el nuevo modelo de centros regionales y un comité directivo revitalizado y más sólido.',
      'رسالة SCN وأهدافها وهيكلها، مع النموذج الجديد للمراكز الإقليمية ولجنة توجيهية متجددة وأكثر قوة.',
    ),
  }),
]
