import { event } from '../events/event'
import { ref, refs, type SeedDocument, t } from '../kit'
import { doc, linkTo, p } from '../rich-text'

const summit = ref('events', 'fifth-global-summit')
const hub = ref('pages', 'resource-hub')
const region = ref('regions', 'north-america')

const summary = t(
  'The first conference on preventing hate and keeping social cohesion in the cities of western Canada and the western United States: on 30 and 31 October 2024 more than 65 mayors, councillors, other officials and experts met in Victoria with representatives of the states, the provinces and the federal government.',
  'La première conférence consacrée à la prévention de la haine et au maintien de la cohésion sociale dans les villes de l’ouest du Canada et des États-Unis : les 30 et 31 octobre 2024, plus de 65 maires, conseillers municipaux, autres responsables et experts ont rencontré à Victoria des représentants des États, des provinces et du gouvernement fédéral.',
  'La primera conferencia dedicada a prevenir el odio y mantener la cohesión social en las ciudades del oeste del Canadá y del oeste de los Estados Unidos: los días 30 y 31 de octubre de 2024, más de 65 alcaldes, concejales, otros responsables y expertos se reunieron en Victoria con representantes de los estados, las provincias y el Gobierno federal.',
  'أول مؤتمر حول الوقاية من الكراهية والحفاظ على التماسك الاجتماعي في مدن غرب كندا وغرب الولايات المتحدة: في 30 و31 أكتوبر 2024 اجتمع في فيكتوريا أكثر من 65 من رؤساء البلديات وأعضاء المجالس ومسؤولين آخرين وخبراء مع ممثلين عن الولايات والمقاطعات والحكومة الاتحادية.',
)

/** The conference in Victoria, organised and paid for by those whom the page names. */
export const VICTORIA_EVENT: SeedDocument = event(
  'cities-in-western-canada-and-the-western-united-states',
  {
    kind: 'conference',
    days: ['2024-10-30', '2024-10-31'],
    at: ['victoria-british-columbia', 'America/Vancouver'],
    region: 'north-america',
    initiative: 'global-crises-local-impacts',
    title: t(
      'Preventing hate and strengthening social cohesion: cities in western Canada and the western United States',
      'Prévenir la haine et renforcer la cohésion sociale : les villes de l’ouest du Canada et de l’ouest des États-Unis',
      'Prevenir el odio y reforzar la cohesión social: ciudades del oeste del Canadá y del oeste de los Estados Unidos',
      'الوقاية من الكراهية وتعزيز التماسك الاجتماعي: مدن غرب كندا وغرب الولايات المتحدة',
    ),
    summary,
    topics: ['social-cohesion', 'hate-speech'],
    organisers: [
      ['partners', 'foundation-for-a-path-forward', 'co-organiser'],
      ['cities', 'victoria-british-columbia', 'co-organiser'],
      ['partners', 'attorney-generals-office-british-columbia', 'funder'],
      ['partners', 'consulate-of-the-united-states-vancouver', 'funder'],
    ],
    figures: [['participants', 65, 'more-than']],
  },
)

/**
 * The report of the conference. The page has lost the cities and organisations represented and the
 * recommendations: these fields are empty, not invented.
 */
export const VICTORIA_REPORT: SeedDocument = {
  key: 'preventing-hate-and-strengthening-social-cohesion-victoria',
  data: {
    title: t(
      'Global crises, local impacts: preventing hate and strengthening social cohesion – the potential of cities in western Canada and the western United States',
      'Crises mondiales, impacts locaux : prévenir la haine et renforcer la cohésion sociale – le potentiel des villes de l’ouest du Canada et de l’ouest des États-Unis',
      'Crisis globales, impactos locales: prevenir el odio y reforzar la cohesión social – el potencial de las ciudades del oeste del Canadá y del oeste de los Estados Unidos',
      'أزمات عالمية، آثار محلية: الوقاية من الكراهية وتعزيز التماسك الاجتماعي – إمكانات مدن غرب كندا وغرب الولايات المتحدة',
    ),
    slug: { en: 'preventing-hate-and-strengthening-social-cohesion-victoria' },
    publishedAt: '2024-11-15',
    event: ref('events', 'cities-in-western-canada-and-the-western-united-states'),
    summary,
    nextSteps: {
      en: doc(
        p(
          'The main findings inform the ',
          linkTo('Fifth Global Summit', summit),
          ' in Cape Town, South Africa, from 3 to 5 December 2024. Several cities of Canada and the United States take part, and the governments of both countries are among its sponsors.',
        ),
        p(
          'The practices shared in Victoria and recorded in this report also enter the online ',
          linkTo('Resource Hub', hub),
          ', a library of guides and toolkits on mayoral leadership and on what cities do to prevent and respond to hate, extremism and polarisation. To extend its library of city spotlights, Strong Cities will write spotlights with cities that took part, on prevention by their local governments that inspires and breaks new ground.',
        ),
        p(
          'Through its ',
          linkTo('North America Regional Hub', region),
          ' Strong Cities goes on working with cities of Canada and the United States in 2025 and beyond, and thinks of returning to British Columbia in 2025 for the second round of this dialogue of cities across the border.',
        ),
      ),
      fr: doc(
        p(
          'Les principales conclusions alimenteront le ',
          linkTo('Cinquième sommet mondial', summit),
          ', au Cap (Afrique du Sud), du 3 au 5 décembre 2024. Plusieurs villes du Canada et des États-Unis y participeront, et les gouvernements des deux pays comptent parmi ses parrains.',
        ),
        p(
          'Les pratiques partagées à Victoria et consignées dans ce rapport enrichiront aussi le ',
          linkTo('centre de ressources', hub),
          ' en ligne, une bibliothèque de guides et de boîtes à outils sur le rôle moteur des maires et sur l’action des villes pour prévenir la haine, l’extrémisme et la polarisation et y répondre. Pour étoffer sa bibliothèque de portraits de villes, Strong Cities en rédigera avec des villes participantes, sur les efforts de prévention inspirants et novateurs de leurs collectivités.',
        ),
        p(
          'Par son ',
          linkTo('pôle régional pour l’Amérique du Nord', region),
          ', Strong Cities continuera de travailler avec les villes du Canada et des États-Unis en 2025 et au-delà, et envisage de revenir en Colombie-Britannique en 2025 pour la deuxième édition de ce dialogue transfrontalier entre villes.',
        ),
      ),
      es: doc(
        p(
          'Las principales conclusiones alimentarán la ',
          linkTo('Quinta cumbre mundial', summit),
          ', en Ciudad del Cabo (Sudáfrica), del 3 al 5 de diciembre de 2024. Participan varias ciudades del Canadá y de los Estados Unidos, y los gobiernos de ambos países figuran entre sus patrocinadores.',
        ),
        p(
          'Las prácticas compartidas en Victoria y recogidas en este informe se incorporarán también al ',
          linkTo('centro de recursos', hub),
          ' en línea, una biblioteca de guías y herramientas sobre el liderazgo de los alcaldes y sobre lo que hacen las ciudades para prevenir el odio, el extremismo y la polarización y responder a ellos. Para ampliar su biblioteca de perfiles de ciudades, Strong Cities redactará perfiles con ciudades participantes sobre la prevención inspiradora e innovadora de sus gobiernos locales.',
        ),
        p(
          'A través de su ',
          linkTo('centro regional para América del Norte', region),
          ', Strong Cities seguirá trabajando con ciudades del Canadá y de los Estados Unidos en 2025 y después, y piensa volver a la Columbia Británica en 2025 para la segunda edición de este diálogo transfronterizo entre ciudades.',
        ),
      ),
      ar: doc(
        p(
          'ستغذي أبرز الاستنتاجات ',
          linkTo('القمة العالمية الخامسة', summit),
          ' في كيب تاون بجنوب أفريقيا من 3 إلى 5 ديسمبر 2024. وتشارك فيها عدة مدن من كندا والولايات المتحدة، وحكومتا البلدين من رعاتها.',
        ),
        p(
          'كما ستُدرج الممارسات التي جرى تبادلها في فيكتوريا وسُجلت في هذا التقرير في ',
          linkTo('مركز الموارد', hub),
          ' على الإنترنت، وهو مكتبة من الأدلة ومجموعات الأدوات حول قيادة رؤساء البلديات وما تفعله المدن للوقاية من الكراهية والتطرف والاستقطاب والتصدي لها. ولتوسيع مكتبتها من نبذات المدن، ستكتب Strong Cities نبذات مع مدن مشاركة عما تقوم به سلطاتها المحلية من وقاية ملهمة ومبتكرة.',
        ),
        p(
          'وستواصل Strong Cities عبر ',
          linkTo('مركزها الإقليمي لأمريكا الشمالية', region),
          ' العمل مع مدن كندا والولايات المتحدة في عام 2025 وما بعده، وتفكر في العودة إلى كولومبيا البريطانية في عام 2025 للدورة الثانية من هذا الحوار العابر للحدود بين المدن.',
        ),
      ),
    },
    relatedEvents: refs('events', 'fifth-global-summit'),
    disclaimer: 'none',
    cover: ref('media', 'harbour'),
  },
}
