import { event } from '../events/event'
import { ref, type SeedDocument, t } from '../kit'
import { doc, h2, linkTo, p } from '../rich-text'

const declaration = ref('resources', 'new-york-city-mayoral-declaration')

const body = {
  en: doc(
    p(
      'Strong Cities thanks all participants for what they contributed throughout the summit, and the sponsors and partners of the summit for their support.',
    ),
    h2('Event reports'),
    p(
      'The agenda held 11 events, at which participants could discover innovations and approaches led by cities to prevent and respond to rising hate, extremism and polarisation.',
    ),
    p(
      'The mayors adopted the ',
      linkTo('Mayoral Declaration', declaration),
      ' of the Fourth Global Summit.',
    ),
    h2('Sponsors'),
    p(
      'The summit was made possible by the generous support of the European Union, the United States Department of State and the Ministry of Foreign Affairs of Denmark, among others.',
    ),
    h2('Partners'),
    p('Strong Cities also thanks the institutional partners of the summit.'),
  ),
  fr: doc(
    p(
      'Strong Cities remercie tous les participants de leurs contributions tout au long du sommet et exprime sa gratitude aux parrains et aux partenaires du sommet pour leur soutien.',
    ),
    h2('Rapports d’événements'),
    p(
      'L’ordre du jour comprenait 11 événements, qui ont permis aux participants de découvrir des innovations et des approches menées par les villes pour prévenir la montée de la haine, de l’extrémisme et de la polarisation et y répondre.',
    ),
    p(
      'Les maires ont adopté la ',
      linkTo('déclaration des maires', declaration),
      ' du quatrième sommet mondial.',
    ),
    h2('Parrains'),
    p(
      'Le sommet a été rendu possible par le généreux soutien de l’Union européenne, du Département d’État des États-Unis et du ministère des Affaires étrangères du Danemark, entre autres.',
    ),
    h2('Partenaires'),
    p('Strong Cities remercie également les partenaires institutionnels du sommet.'),
  ),
  es: doc(
    p(
      'Strong Cities agradece a todos los participantes sus aportaciones a lo largo de la cumbre, y a los patrocinadores y socios de la cumbre su apoyo.',
    ),
    h2('Informes de los actos'),
    p(
      'El programa constaba de 11 actos, en los que los participantes pudieron descubrir innovaciones y enfoques liderados por las ciudades para prevenir el aumento del odio, el extremismo y la polarización y responder a él.',
    ),
    p(
      'Los alcaldes aprobaron la ',
      linkTo('declaración de alcaldes', declaration),
      ' de la cuarta cumbre mundial.',
    ),
    h2('Patrocinadores'),
    p(
      'La cumbre fue posible gracias al generoso apoyo de la Unión Europea, el Departamento de Estado de los Estados Unidos y el Ministerio de Asuntos Exteriores de Dinamarca, entre otros.',
    ),
    h2('Socios'),
    p('Strong Cities da también las gracias a los socios institucionales de la cumbre.'),
  ),
  ar: doc(
    p(
      'تشكر Strong Cities جميع المشاركين على مساهماتهم طوال القمة، كما تشكر رعاة القمة وشركاءها على دعمهم.',
    ),
    h2('تقارير الفعاليات'),
    p(
      'تضمن جدول الأعمال 11 فعالية أتاحت للمشاركين التعرف على ابتكارات ونهج تقودها المدن للوقاية من تصاعد الكراهية والتطرف والاستقطاب والتصدي له.',
    ),
    p(
      'واعتمد رؤساء البلديات ',
      linkTo('إعلان رؤساء البلديات', declaration),
      ' الصادر عن القمة العالمية الرابعة.',
    ),
    h2('الرعاة'),
    p(
      'أمكن عقد القمة بفضل الدعم السخي من الاتحاد الأوروبي ووزارة الخارجية الأمريكية ووزارة خارجية الدنمارك وجهات أخرى.',
    ),
    h2('الشركاء'),
    p('كما تشكر Strong Cities الشركاء المؤسسيين للقمة.'),
  ),
}

/** The summit of September 2023. Its institutional partners are not named on the page. */
export const FOURTH_SUMMIT: SeedDocument = event('fourth-global-summit', {
  kind: 'summit',
  days: ['2023-09-19', '2023-09-21'],
  at: ['new-york-city', 'America/New_York'],
  region: 'north-america',
  title: t(
    'Fourth Global Summit',
    'Quatrième sommet mondial',
    'Cuarta cumbre mundial',
    'القمة العالمية الرابعة',
  ),
  summary: t(
    'In the opening high-level week of the 78th United Nations General Assembly more than 100 mayors and local leaders, with local officials and civil society practitioners of more than 115 cities in 45 countries, showed what cities contribute to preventing and countering hate and extremism.',
    'Pendant la semaine de haut niveau qui ouvre la 78e Assemblée générale des Nations Unies, plus de 100 maires et responsables locaux, avec des représentants de collectivités et de la société civile de plus de 115 villes dans 45 pays, ont montré ce que les villes apportent à la prévention de la haine et de l’extrémisme et à la lutte contre leur montée.',
    'En la semana de alto nivel que abre la 78.ª Asamblea General de las Naciones Unidas, más de 100 alcaldes y líderes locales, junto con funcionarios locales y profesionales de la sociedad civil de más de 115 ciudades de 45 países, mostraron lo que aportan las ciudades a la prevención del odio y el extremismo y a la lucha contra ellos.',
    'خلال الأسبوع الرفيع المستوى الذي يفتتح الدورة الثامنة والسبعين للجمعية العامة للأمم المتحدة، عرض أكثر من 100 من رؤساء البلديات والقيادات المحلية، ومعهم مسؤولون محليون وممارسون من المجتمع المدني من أكثر من 115 مدينة في 45 بلدًا، ما تسهم به المدن في الوقاية من الكراهية والتطرف ومكافحتهما.',
  ),
  body,
  topics: ['mayoral-leadership', 'city-led-response'],
  organisers: [
    ['cities', 'new-york-city', 'host'],
    ['partners', 'european-union', 'sponsor'],
    ['partners', 'united-states-department-of-state', 'sponsor'],
    ['partners', 'ministry-of-foreign-affairs-of-denmark', 'sponsor'],
  ],
  figures: [
    ['mayors', 100, 'more-than'],
    ['cities', 115, 'more-than'],
    ['countries', 45, 'exactly'],
    ['sessions', 11, 'exactly'],
  ],
  gallery: [ref('media', 'skyline')],
})
