import { type SeedDocument, t } from '../kit'
import { event } from './event'

const CAPE_TOWN: [string, string] = ['cape-town', 'Africa/Johannesburg']
const CAPE_TOWN_DAYS: [string, string] = ['2024-12-03', '2024-12-05']
const inCapeTown = {
  kind: 'session',
  days: CAPE_TOWN_DAYS,
  at: CAPE_TOWN,
  parent: 'fifth-global-summit',
}

/** The global summits but the fourth, which has a page of its own among the seed pages. */
export const SUMMITS: SeedDocument[] = [
  event('global-summit-2016', {
    kind: 'summit',
    days: ['2016-05-11', '2016-05-12'],
    at: ['antalya', 'Europe/Istanbul'],
    title: t(
      'Global Summit 2016',
      'Sommet mondial 2016',
      'Cumbre mundial 2016',
      'القمة العالمية 2016',
    ),
    summary: t(
      'The first annual summit of the network, announced for Antalya.',
      'Le premier sommet annuel du réseau, annoncé à Antalya.',
      'La primera cumbre anual de la red, anunciada en Antalya.',
      'القمة السنوية الأولى للشبكة، أُعلن عن عقدها في أنطاليا.',
    ),
  }),
  event('global-summit-2017', {
    kind: 'summit',
    days: ['2017-05-17', '2017-05-19'],
    at: ['aarhus', 'Europe/Copenhagen'],
    title: t(
      'Global Summit 2017',
      'Sommet mondial 2017',
      'Cumbre mundial 2017',
      'القمة العالمية 2017',
    ),
    summary: t(
      'The second summit, announced for Aarhus with 500 to 600 delegates expected.',
      'Le deuxième sommet, annoncé à Aarhus, où l’on attendait 500 à 600 délégués.',
      'La segunda cumbre, anunciada en Aarhus, con una previsión de 500 a 600 delegados.',
      'القمة الثانية، أُعلن عن عقدها في آرهوس مع توقع حضور 500 إلى 600 مندوب.',
    ),
    organisers: [['partners', 'creative-associates-international', 'sponsor']],
  }),
  event('global-summit-2018', {
    kind: 'summit',
    days: ['2018-07-11', '2018-07-12'],
    at: ['melbourne', 'Australia/Melbourne'],
    title: t(
      'Global Summit 2018',
      'Sommet mondial 2018',
      'Cumbre mundial 2018',
      'القمة العالمية 2018',
    ),
    summary: t(
      'The summit at which the Melbourne Declaration was adopted.',
      'Le sommet qui a adopté la Déclaration de Melbourne.',
      'La cumbre que aprobó la Declaración de Melbourne.',
      'القمة التي اعتُمد فيها إعلان ملبورن.',
    ),
    figures: [
      ['mayors', 40, 'exactly'],
      ['countries', 32, 'exactly'],
      ['speakers', 81, 'exactly'],
    ],
  }),
  event('fifth-global-summit', {
    kind: 'summit',
    days: CAPE_TOWN_DAYS,
    at: CAPE_TOWN,
    title: t(
      'Fifth Global Summit',
      'Cinquième sommet mondial',
      'Quinta cumbre mundial',
      'القمة العالمية الخامسة',
    ),
    summary: t(
      'The fifth summit of the network, in Cape Town, South Africa, from 3 to 5 December 2024. The governments of Canada and the United States are among its sponsors.',
      'Le cinquième sommet du réseau, au Cap (Afrique du Sud), du 3 au 5 décembre 2024. Les gouvernements du Canada et des États-Unis comptent parmi ses parrains.',
      'La quinta cumbre de la red, en Ciudad del Cabo (Sudáfrica), del 3 al 5 de diciembre de 2024. Los gobiernos del Canadá y de los Estados Unidos figuran entre sus patrocinadores.',
      'القمة الخامسة للشبكة في كيب تاون بجنوب أفريقيا من 3 إلى 5 ديسمبر 2024، ومن رعاتها حكومتا كندا والولايات المتحدة.',
    ),
    region: 'east-southern-africa',
    organisers: [
      ['cities', 'cape-town', 'host'],
      ['partners', 'united-states-department-of-state', 'sponsor'],
      ['partners', 'government-of-canada', 'sponsor'],
    ],
    figures: [
      ['participants', 140, 'exactly'],
      ['mayors', 60, 'exactly'],
      ['cities', 90, 'exactly'],
      ['countries', 40, 'exactly'],
    ],
  }),
  event('fifth-global-summit-international-steering-committee-meeting', {
    ...inCapeTown,
    kind: 'meeting',
    title: t(
      'Fifth Global Summit: International Steering Committee meeting',
      'Cinquième sommet mondial : réunion du Comité directeur international',
      'Quinta cumbre mundial: reunión del Comité Directivo Internacional',
      'القمة العالمية الخامسة: اجتماع اللجنة التوجيهية الدولية',
    ),
    summary: t(
      'The governing body of the network meets during the summit.',
      'L’organe de direction du réseau se réunit pendant le sommet.',
      'El órgano de gobierno de la red se reúne durante la cumbre.',
      'تجتمع هيئة إدارة الشبكة خلال القمة.',
    ),
  }),
  event('south-to-south-cooperation', {
    ...inCapeTown,
    title: t(
      'South-to-South cooperation',
      'Coopération Sud-Sud',
      'Cooperación Sur-Sur',
      'التعاون بين بلدان الجنوب',
    ),
    summary: t(
      'How cities of different regions of the Global South work together.',
      'Comment les villes de différentes régions du Sud coopèrent entre elles.',
      'Cómo cooperan las ciudades de distintas regiones del Sur global.',
      'كيف تتعاون مدن من مناطق مختلفة في الجنوب العالمي.',
    ),
  }),
  event('urban-design-planning', {
    ...inCapeTown,
    title: t(
      'Urban design and planning for social cohesion',
      'Conception urbaine et urbanisme au service de la cohésion sociale',
      'Diseño y planificación urbanos para la cohesión social',
      'التصميم والتخطيط الحضري من أجل التماسك الاجتماعي',
    ),
    summary: t(
      'What squares, streets and housing do for social cohesion.',
      'Ce que les places, les rues et le logement apportent à la cohésion sociale.',
      'Lo que las plazas, las calles y la vivienda aportan a la cohesión social.',
      'ما تقدمه الساحات والشوارع والمساكن للتماسك الاجتماعي.',
    ),
    topics: ['urban-planning-and-design'],
    organisers: [['partners', 'iclei-local-governments-for-sustainability', 'co-host']],
  }),
  event('building-trust-tabletop-exercise', {
    ...inCapeTown,
    title: t(
      'Building trust (tabletop exercise)',
      'Instaurer la confiance (exercice de simulation)',
      'Generar confianza (ejercicio de simulación)',
      'بناء الثقة (تمرين محاكاة)',
    ),
    summary: t(
      'An exercise on trust among all who take part in prevention.',
      'Un exercice sur la confiance entre tous les acteurs de la prévention.',
      'Un ejercicio sobre la confianza entre todos los actores de la prevención.',
      'تمرين حول الثقة بين جميع الأطراف المعنية بالوقاية.',
    ),
    topics: ['multi-actor-prevention-frameworks'],
  }),
  event('mayoral-conversation-city-led-innovations-in-community-safety', {
    ...inCapeTown,
    title: t(
      'Mayoral conversation: city-led innovations in community safety',
      'Conversation entre maires : innovations des villes pour la sécurité de tous',
      'Conversación entre alcaldes: innovaciones urbanas en seguridad comunitaria',
      'حوار رؤساء البلديات: ابتكارات المدن في مجال سلامة المجتمع',
    ),
    summary: t(
      'Mayors compare what is new in keeping communities safe.',
      'Des maires comparent les nouveautés en matière de sécurité des communautés.',
      'Alcaldes comparan las novedades en seguridad de las comunidades.',
      'يتبادل رؤساء البلديات الجديد في الحفاظ على سلامة المجتمعات.',
    ),
    topics: ['mayoral-leadership'],
  }),
]
