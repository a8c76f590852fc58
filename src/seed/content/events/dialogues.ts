import { type SeedDocument, t } from '../kit'
import { event } from './event'

const NEW_YORK: [string, string] = ['new-york-city', 'America/New_York']

/** Dialogues across the Atlantic and meetings on global crises and their local impacts. */
export const DIALOGUES: SeedDocument[] = [
  event('transatlantic-mayoral-dialogue', {
    kind: 'dialogue',
    days: ['2022-11-15', '2022-11-16'],
    at: ['the-hague', 'Europe/Amsterdam'],
    region: 'europe',
    initiative: 'transatlantic-dialogue-initiative',
    title: t(
      'Transatlantic Mayoral Dialogue',
      'Dialogue transatlantique des maires',
      'Diálogo transatlántico de alcaldes',
      'حوار رؤساء البلديات عبر الأطلسي',
    ),
    venue: t('Peace Palace', 'Palais de la Paix', 'Palacio de la Paz', 'قصر السلام'),
    summary: t(
      'More than 100 mayors, municipal officials and practitioners spoke for two days about preventing hate, extremism and polarisation and safeguarding local democracy. More than 40 cities endorsed the Hague Mayoral Declaration and Action Plan.',
      'Pendant deux jours, plus de 100 maires, fonctionnaires municipaux et praticiens ont débattu de la prévention de la haine, de l’extrémisme et de la polarisation et de la sauvegarde de la démocratie locale. Plus de 40 villes ont approuvé la Déclaration et le plan d’action des maires de La Haye.',
      'Durante dos días, más de 100 alcaldes, funcionarios municipales y profesionales debatieron sobre la prevención del odio, el extremismo y la polarización y la salvaguardia de la democracia local. Más de 40 ciudades suscribieron la Declaración y el Plan de Acción de los Alcaldes de La Haya.',
      'على مدى يومين ناقش أكثر من 100 من رؤساء البلديات والموظفين البلديين والممارسين الوقاية من الكراهية والتطرف والاستقطاب وصون الديمقراطية المحلية. وأيّدت أكثر من 40 مدينة إعلان رؤساء البلديات في لاهاي وخطة العمل.',
    ),
    topics: ['local-democracy', 'mayoral-leadership'],
    organisers: [
      ['cities', 'the-hague', 'host'],
      ['partners', 'united-states-department-of-state', 'supporter'],
    ],
    figures: [['participants', 100, 'more-than']],
  }),
  event('civic-actors-in-war-and-peace-conference', {
    kind: 'conference',
    days: ['2022-11-09', '2022-11-10'],
    // The network's own page names the country only; that of the co-organiser names the city.
    at: ['bratislava', 'Europe/Bratislava'],
    region: 'europe',
    title: t('6th International Civic Actors in War and Peace Conference'),
    summary: t(
      'Local and national officials, civil society, researchers and youth groups of 19 countries on what threatens peace and security in Europe, and on good practices against hate, extremism and polarisation, online and offline.',
    ),
    figures: [
      ['participants', 120, 'more-than'],
      ['countries', 19, 'exactly'],
    ],
  }),
  event('transatlantic-dialogue-initiative-bratislava', {
    kind: 'dialogue',
    days: ['2024-03-06', '2024-03-07'],
    at: ['bratislava', 'Europe/Bratislava'],
    region: 'europe',
    initiative: 'transatlantic-dialogue-initiative',
    title: t(
      'Transatlantic Dialogue Initiative, Bratislava',
      'Initiative de dialogue transatlantique, Bratislava',
      'Iniciativa de diálogo transatlántico, Bratislava',
      'مبادرة الحوار عبر الأطلسي، براتيسلافا',
    ),
    summary: t(
      'A dialogue of some 40 participants in Bratislava.',
      'Un dialogue d’une quarantaine de participants à Bratislava.',
      'Un diálogo de unos 40 participantes en Bratislava.',
      'حوار ضم نحو 40 مشاركًا في براتيسلافا.',
    ),
    figures: [['participants', 40, 'about']],
  }),
  event('transatlantic-dialogue-initiative-strasbourg', {
    kind: 'dialogue',
    days: ['2024-05-14', '2024-05-15'],
    at: ['strasbourg', 'Europe/Paris'],
    region: 'europe',
    initiative: 'transatlantic-dialogue-initiative',
    title: t(
      'Transatlantic Dialogue Initiative, Strasbourg',
      'Initiative de dialogue transatlantique, Strasbourg',
      'Iniciativa de diálogo transatlántico, Estrasburgo',
      'مبادرة الحوار عبر الأطلسي، ستراسبورغ',
    ),
    summary: t(
      'On the part of French cities in prevention and in safeguarding democracy.',
      'Sur le rôle des villes françaises dans la prévention et la sauvegarde de la démocratie.',
      'Sobre el papel de las ciudades francesas en la prevención y la salvaguardia de la democracia.',
      'حول دور المدن الفرنسية في الوقاية وصون الديمقراطية.',
    ),
    organisers: [['partners', 'european-forum-for-urban-security', 'co-host']],
    figures: [['participants', 40, 'about']],
  }),
  event('roundtable-for-mayors-and-local-government-officials', {
    kind: 'roundtable',
    days: ['2024-04-30', '2024-04-30'],
    at: NEW_YORK,
    region: 'north-america',
    initiative: 'global-crises-local-impacts',
    title: t(
      'Roundtable for mayors and local government officials',
      'Table ronde des maires et des responsables de collectivités locales',
      'Mesa redonda de alcaldes y responsables de gobiernos locales',
      'مائدة مستديرة لرؤساء البلديات ومسؤولي السلطات المحلية',
    ),
    summary: t(
      'Some twenty officials on threats to social cohesion and on what cities can do.',
      'Une vingtaine de responsables sur les menaces pour la cohésion sociale et ce que les villes peuvent faire.',
      'Una veintena de responsables sobre las amenazas a la cohesión social y lo que pueden hacer las ciudades.',
      'نحو عشرين مسؤولًا يناقشون تهديدات التماسك الاجتماعي وما يمكن للمدن فعله.',
    ),
    topics: ['social-cohesion'],
    organisers: [
      ['partners', 'school-of-international-and-public-affairs-columbia-university', 'co-host'],
    ],
    figures: [['participants', 20, 'about']],
  }),
  event('threats-to-social-cohesion-and-how-cities-can-respond', {
    kind: 'webinar',
    days: ['2024-05-23', '2024-05-23'],
    initiative: 'global-crises-local-impacts',
    seriesNumber: 6,
    title: t(
      'Threats to social cohesion and how cities can respond (webinar 6)',
      'Menaces pour la cohésion sociale et réponses des villes (webinaire 6)',
      'Amenazas a la cohesión social y respuesta de las ciudades (seminario web 6)',
      'تهديدات التماسك الاجتماعي وكيف تستجيب المدن (الندوة 6)',
    ),
    summary: t(
      'The sixth webinar of the series.',
      'Le sixième webinaire de la série.',
      'El sexto seminario web de la serie.',
      'الندوة السادسة في السلسلة.',
    ),
    topics: ['social-cohesion'],
  }),
  event('how-cities-are-responding-unga-79', {
    kind: 'side-event',
    days: ['2024-09-25', '2024-09-25'],
    at: NEW_YORK,
    region: 'north-america',
    initiative: 'global-crises-local-impacts',
    title: t(
      'How cities are responding (UN General Assembly, 79th session)',
      'Comment les villes répondent (79e Assemblée générale des Nations Unies)',
      'Cómo responden las ciudades (79.ª Asamblea General de las Naciones Unidas)',
      'كيف تستجيب المدن (الدورة 79 للجمعية العامة للأمم المتحدة)',
    ),
    summary: t(
      'A side event on rising hate, extremism and polarisation.',
      'Un événement parallèle sur la montée de la haine, de l’extrémisme et de la polarisation.',
      'Un evento paralelo sobre el aumento del odio, el extremismo y la polarización.',
      'فعالية جانبية حول تصاعد الكراهية والتطرف والاستقطاب.',
    ),
    figures: [['participants', 60, 'about']],
  }),
  event('strengthening-social-cohesion-through-urban-design', {
    kind: 'webinar',
    days: ['2025-01-29', '2025-01-29'],
    initiative: 'global-crises-local-impacts',
    published: ['en', 'fr'],
    title: t(
      'Strengthening social cohesion through urban design',
      'Renforcer la cohésion sociale par la conception urbaine',
      'Reforzar la cohesión social mediante el diseño urbano',
    ),
    summary: t(
      'A webinar on what the design of a city does for those who live in it.',
      'Un webinaire sur ce que la conception d’une ville apporte à ses habitants.',
      'Un seminario web sobre lo que el diseño de una ciudad aporta a quienes viven en ella.',
    ),
    topics: ['urban-planning-and-design', 'social-cohesion'],
  }),
]

/**
 * An event of the public pages that is not here because they name no city for it, and an event
 * that is not online must have one: a town of our choice would be an invention, and a draft
 * without one would never be published. The hub's own day is told by its region.
 */
export const EVENTS_WITHOUT_A_PLACE = [
  'South Asia Regional Hub inaugural workshop (January 2023)',
] as const
