import { ref } from '../kit'
import { block, doc, h2, linkTo, p, ul } from '../rich-text'

const meeting = ref('reports', 'revitalising-the-international-steering-committee-summary')
const sideEvent = ref('reports', 'the-role-of-cities-un-general-assembly-side-event-summary')
const tenActions = ref('resources', 'ten-actions-for-cities')
const factSheet = ref('resources', 'strong-cities-network-fact-sheet-2021')
const picture = (caption: string) =>
  block('image', { media: ref('media', 'online-meeting'), caption, size: 'normal' })

/** The news of September 2021. */
export const updatesBody = {
  en: doc(
    picture(
      'In all, more than 120 participants from 38 countries attended the side event of the United Nations General Assembly on 30 September.',
    ),
    p('September brought two important events for the Strong Cities Network.'),
    p(
      'On 22 September mayors and other representatives of some twenty cities around the world met to revitalise the International Steering Committee, the body that governs the SCN and takes its decisions. They spoke about the challenges cities meet in preventing and countering violent extremism and about keeping the SCN fit for its purpose. A ',
      linkTo('short summary of the discussion', meeting),
      ' is available.',
    ),
    p(
      'On 30 September the SCN held a virtual side event of the 76th United Nations General Assembly on the role of cities in advancing global efforts to prevent and counter violent extremism. Co-sponsored by the Ministry of Foreign Affairs of North Macedonia and the United States Department of State, it brought together mayors and other local leaders from around the world with representatives of national governments, the United Nations and other multilateral bodies. There is a recording, and a ',
      linkTo('full summary of the side event', sideEvent),
      '.',
    ),
    h2('Two papers for consideration'),
    ul(
      'The first sets out ten actions that cities can take to prevent and counter violent extremism. It wants to make multilateral bodies, national governments and even cities aware of the range of contributions cities can make in a whole-of-society approach.',
      'The second is an updated fact sheet of the SCN on the mission, aims and structure of the network, with the new regional hub model and a revitalised, more robust steering committee.',
    ),
    block('download', { item: { relationTo: 'resources', value: tenActions } }),
    block('download', { item: { relationTo: 'resources', value: factSheet } }),
    h2('Revitalising the International Steering Committee: summary'),
    p(
      'The International Steering Committee is the governing and decision-making body of the SCN. It gives strategic direction, promotes the mission of the SCN and sees to it that the network stays led and guided by its members. The meeting of 22 September was about revitalising the committee, strengthening the network and improving its impact.',
    ),
    h2('Virtual side event of the 2021 United Nations General Assembly: full recording'),
    p(
      'Speakers included Uzra Zeya, Under Secretary of State for Civilian Security, Democracy, and Human Rights of the United States, Vladimir Voronkov, United Nations Under-Secretary-General for Counter-Terrorism, and the mayors Naheed Nenshi of Calgary (Canada), Bill Peduto of Pittsburgh (United States) and Andy Burnham of Greater Manchester (United Kingdom).',
    ),
  ),
  fr: doc(
    picture(
      'Au total, plus de 120 participants de 38 pays ont assisté à l’événement parallèle de l’Assemblée générale des Nations Unies le 30 septembre.',
    ),
    p(
      'Le mois de septembre a été marqué par deux événements importants pour le Strong Cities Network.',
    ),
    p(
      'Le 22 septembre, des maires et d’autres représentants d’une vingtaine de villes du monde entier se sont réunis pour revitaliser le Comité directeur international, organe de direction et de décision du SCN. Ils ont évoqué les défis que rencontrent les villes pour prévenir et combattre l’extrémisme violent, et la nécessité de veiller à ce que le SCN reste adapté à sa mission. Un ',
      linkTo('bref résumé des débats', meeting),
      ' est disponible.',
    ),
    p(
      'Le 30 septembre, le SCN a organisé un événement parallèle virtuel en marge de la 76e Assemblée générale des Nations Unies sur le rôle des villes dans l’avancement des efforts mondiaux de prévention et de lutte contre l’extrémisme violent. Coparrainé par le ministère des Affaires étrangères de Macédoine du Nord et le Département d’État des États-Unis, il a réuni des maires et d’autres responsables locaux du monde entier ainsi que des représentants de gouvernements nationaux, des Nations Unies et d’autres organismes multilatéraux. Un enregistrement et un ',
      linkTo('résumé complet de l’événement parallèle', sideEvent),
      ' sont disponibles.',
    ),
    h2('Deux documents soumis à examen'),
    ul(
      'Le premier présente dix actions que les villes peuvent mener pour prévenir et combattre l’extrémisme violent. Il veut faire connaître aux organismes multilatéraux, aux gouvernements nationaux et même aux villes tout l’éventail de ce que les villes peuvent apporter dans une approche de l’ensemble de la société.',
      'Le second est une fiche d’information actualisée du SCN sur la mission, les objectifs et la structure du réseau, avec le nouveau modèle de pôles régionaux et un comité directeur revitalisé et plus solide.',
    ),
    block('download', { item: { relationTo: 'resources', value: tenActions } }),
    block('download', { item: { relationTo: 'resources', value: factSheet } }),
    h2('Revitaliser le Comité directeur international : résumé'),
    p(
      'Le Comité directeur international est l’organe de direction et de décision du SCN. Il en fixe l’orientation stratégique, en fait connaître la mission et veille à ce que le réseau reste dirigé et guidé par ses membres. La réunion du 22 septembre visait à revitaliser le comité, à renforcer le réseau et à en accroître l’impact.',
    ),
    h2(
      'Événement parallèle virtuel de l’Assemblée générale des Nations Unies 2021 : enregistrement complet',
    ),
    p(
      'Sont notamment intervenus Uzra Zeya, sous-secrétaire d’État des États-Unis à la sécurité civile, à la démocratie et aux droits humains, Vladimir Voronkov, secrétaire général adjoint des Nations Unies à la lutte contre le terrorisme, et les maires Naheed Nenshi (Calgary, Canada), Bill Peduto (Pittsburgh, États-Unis) et Andy Burnham (Grand Manchester, Royaume-Uni).',
    ),
  ),
  es: doc(
    p('Septiembre trajo dos acontecimientos importantes para Strong Cities Network.'),
    p(
      'El 22 de septiembre, alcaldes y otros representantes de una veintena de ciudades se reunieron para revitalizar el Comité Directivo Internacional, el órgano de gobierno y decisión de la SCN. Hay un ',
      linkTo('breve resumen de la reunión', meeting),
      '.',
    ),
    p(
      'El 30 de septiembre, la SCN celebró un evento paralelo virtual a la 76.ª Asamblea General de las Naciones Unidas sobre el papel de las ciudades en la prevención y la lucha contra el extremismo violento, copatrocinado por el Ministerio de Asuntos Exteriores de Macedonia del Norte y el Departamento de Estado de los Estados Unidos. Asistieron más de 120 participantes de 38 países. Hay un ',
      linkTo('resumen completo del evento', sideEvent),
      '.',
    ),
    p(
      'Se presentaron además dos documentos: diez acciones que pueden emprender las ciudades y una ficha informativa actualizada de la SCN.',
    ),
  ),
  ar: doc(
    p('شهد شهر سبتمبر حدثين مهمين لشبكة Strong Cities Network.'),
    p(
      'في 22 سبتمبر اجتمع رؤساء بلديات وممثلون آخرون عن نحو عشرين مدينة لإحياء اللجنة التوجيهية الدولية، وهي هيئة الإدارة واتخاذ القرار في SCN. ويتوفر ',
      linkTo('ملخص موجز للاجتماع', meeting),
      '.',
    ),
    p(
      'وفي 30 سبتمبر نظمت SCN فعالية جانبية افتراضية على هامش الدورة السادسة والسبعين للجمعية العامة للأمم المتحدة حول دور المدن في منع التطرف العنيف ومكافحته، برعاية مشتركة من وزارة خارجية مقدونيا الشمالية ووزارة الخارجية الأمريكية، وحضرها أكثر من 120 مشاركًا من 38 بلدًا. ويتوفر ',
      linkTo('ملخص كامل للفعالية', sideEvent),
      '.',
    ),
    p('كما عُرضت وثيقتان: عشرة إجراءات يمكن للمدن اتخاذها، وصحيفة وقائع محدثة عن SCN.'),
  ),
}
