import { ref } from '../kit'
import { block, doc, h2, linkTo, p } from '../rich-text'

const hague = ref('events', 'transatlantic-mayoral-dialogue')
const declaration = ref('resources', 'the-hague-mayoral-declaration-and-action-plan')
const join = () => block('callToAction', { preset: 'membership' })

/** What the page about the transatlantic dialogue explains, in the languages it is written in. */
export const transatlanticBody = {
  en: doc(
    p(
      'The initiative started in October 2021 with the support of the United States Department of State. It strengthens cooperation across the Atlantic between mayors, local governments and practitioners in preventing extremism, hate and polarisation and in safeguarding local democracy.',
    ),
    p(
      'Workshops in Bratislava, Brussels, Denver, Helsinki, London and Oslo, work in depth with cities in Slovakia and major events in The Hague and New York have let both sides learn from each other, share and recommend.',
    ),
    h2('Why a transatlantic approach?'),
    p(
      'Security has long tied Europe and the United States together: partners on both sides have acted jointly against common threats and for shared interests. Cities differ, yet what drives hate and extremism, polarisation above all, is much the same.',
    ),
    p(
      'On both shores, and in North America as a whole, people no longer follow one distinct ideology: they struggle with, or pick from, many motives and ideas. City policies and measures of prevention have to take that into account.',
    ),
    h2('Shared challenges and opportunities'),
    p(
      'Cities name several threats to social cohesion that they have in common: hate, including hate based on ethnicity, race or identity and antisemitism, far-right movements, disinformation and political polarisation.',
    ),
    p(
      'The initiative is a platform on which mayors, city officials and local practitioners exchange experience and approaches, understand better how the threat evolves, and find, adopt and adapt practices that work in cities with similar challenges.',
    ),
    h2('A transatlantic dialogue of mayors in The Hague'),
    p(
      'In November 2022 more than 100 mayors, municipal officials and practitioners met for two days at the Peace Palace for the ',
      linkTo('Transatlantic Mayoral Dialogue', hague),
      '. They discussed threats that are ever more entangled, among them growing polarisation and anti-government sentiment. At the end more than 40 cities endorsed the ',
      linkTo('Hague Mayoral Declaration and Action Plan', declaration),
      ', which advances prevention and response led by cities.',
    ),
    join(),
  ),
  fr: doc(
    p(
      'L’initiative a été lancée en octobre 2021 avec le soutien du Département d’État des États-Unis. Elle renforce la coopération transatlantique entre les maires, les collectivités locales et les praticiens pour prévenir l’extrémisme, la haine et la polarisation et sauvegarder la démocratie locale.',
    ),
    p(
      'Des ateliers à Bratislava, Bruxelles, Denver, Helsinki, Londres et Oslo, un travail approfondi avec des villes slovaques et de grands rendez-vous à La Haye et à New York permettent aux maires et aux praticiens des deux rives d’apprendre les uns des autres, de partager et de formuler des recommandations.',
    ),
    h2('Pourquoi une approche transatlantique ?'),
    p(
      'La sécurité lie de longue date l’Europe et les États-Unis : les acteurs des deux côtés ont agi ensemble face à des menaces communes et au service d’intérêts partagés. Les villes diffèrent, mais les moteurs de la haine et de l’extrémisme, à commencer par la polarisation croissante, se ressemblent.',
    ),
    p(
      'Sur les deux rives, et plus largement en Amérique du Nord, les individus ne suivent plus une idéologie unique et distincte : ils sont aux prises avec des motivations et des idéologies multiples, ou y puisent selon leur choix. Les politiques et les mesures de prévention des villes doivent en tenir compte.',
    ),
    h2('Des défis et des possibilités en commun'),
    p(
      'Les villes citent plusieurs menaces communes pour la cohésion sociale : la haine, notamment fondée sur l’ethnicité, la race ou l’identité, et l’antisémitisme, les mouvements d’extrême droite, la désinformation et la polarisation politique.',
    ),
    p(
      'L’initiative offre une plateforme où maires, responsables municipaux et praticiens locaux échangent expériences et approches, comprennent mieux l’évolution de la menace et repèrent, adoptent et adaptent les pratiques qui fonctionnent dans d’autres villes confrontées à des défis semblables.',
    ),
    h2('Le dialogue transatlantique des maires à La Haye'),
    p(
      'En novembre 2022, plus de 100 maires, fonctionnaires municipaux et praticiens se sont retrouvés pendant deux jours au Palais de la Paix pour le ',
      linkTo('Dialogue transatlantique des maires', hague),
      '. Ils y ont débattu de menaces de plus en plus imbriquées, dont la polarisation croissante et le sentiment antigouvernemental. Pour conclure, plus de 40 villes ont approuvé la ',
      linkTo('Déclaration et le plan d’action des maires de La Haye', declaration),
      ', qui font progresser la prévention et la réponse menées par les villes.',
    ),
    join(),
  ),
  es: doc(
    p(
      'La iniciativa comenzó en octubre de 2021 con el apoyo del Departamento de Estado de los Estados Unidos. Refuerza la cooperación transatlántica entre alcaldías, gobiernos locales y profesionales para prevenir el extremismo, el odio y la polarización y salvaguardar la democracia local.',
    ),
    p(
      'Los talleres de Bratislava, Bruselas, Denver, Helsinki, Londres y Oslo, el trabajo a fondo con ciudades eslovacas y los grandes encuentros de La Haya y Nueva York permiten a ambas orillas aprender, compartir y formular recomendaciones.',
    ),
    h2('¿Por qué un enfoque transatlántico?'),
    p(
      'La seguridad une desde hace tiempo a Europa y a los Estados Unidos frente a amenazas comunes. Las ciudades son distintas, pero lo que impulsa el odio y el extremismo, sobre todo la polarización creciente, se parece mucho.',
    ),
    h2('Retos y oportunidades compartidos'),
    p(
      'Las ciudades señalan amenazas comunes para la cohesión social: el odio, también por motivos étnicos, raciales o de identidad, y el antisemitismo, los movimientos de extrema derecha, la desinformación y la polarización política.',
    ),
    h2('El diálogo transatlántico de alcaldes en La Haya'),
    p(
      'En noviembre de 2022, más de 100 alcaldes, funcionarios municipales y profesionales se reunieron durante dos días en el Palacio de la Paz en el ',
      linkTo('Diálogo transatlántico de alcaldes', hague),
      '. Más de 40 ciudades aprobaron la ',
      linkTo('Declaración y el Plan de Acción de los alcaldes de La Haya', declaration),
      '.',
    ),
    join(),
  ),
  ar: doc(
    p(
      'انطلقت المبادرة في أكتوبر 2021 بدعم من وزارة الخارجية الأمريكية، وهي تعزز التعاون عبر الأطلسي بين رؤساء البلديات والحكومات المحلية والممارسين للوقاية من التطرف والكراهية والاستقطاب وصون الديمقراطية المحلية.',
    ),
    p(
      'وقد أتاحت ورش العمل في براتيسلافا وبروكسل ودنفر وهلسنكي ولندن وأوسلو، والعمل المعمق مع المدن السلوفاكية، والفعاليات الكبرى في لاهاي ونيويورك، للجانبين التعلم المتبادل وتقديم التوصيات.',
    ),
    h2('لماذا نهج عابر للأطلسي؟'),
    p(
      'يربط الأمن منذ زمن طويل بين أوروبا والولايات المتحدة في مواجهة تهديدات مشتركة. وتختلف المدن فيما بينها، لكن دوافع الكراهية والتطرف، وفي مقدمتها الاستقطاب المتزايد، متشابهة.',
    ),
    h2('تحديات وفرص مشتركة'),
    p(
      'تشير المدن إلى تهديدات مشتركة للتماسك الاجتماعي: الكراهية القائمة على الانتماء الإثني أو العرق أو الهوية ومعاداة السامية، وحركات اليمين المتطرف، والمعلومات المضللة، والاستقطاب السياسي.',
    ),
    h2('حوار رؤساء البلديات عبر الأطلسي في لاهاي'),
    p(
      'في نوفمبر 2022 اجتمع أكثر من 100 من رؤساء البلديات والموظفين البلديين والممارسين على مدى يومين في قصر السلام ضمن ',
      linkTo('حوار رؤساء البلديات عبر الأطلسي', hague),
      '، وأقرت أكثر من 40 مدينة ',
      linkTo('إعلان رؤساء بلديات لاهاي وخطة العمل', declaration),
      '.',
    ),
    join(),
  ),
}
