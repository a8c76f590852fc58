import { event } from '../events/event'
import { ref, type SeedDocument, t } from '../kit'

const speaker = (key: string, positionAtTheTime: ReturnType<typeof t>) => ({
  person: ref('people', key),
  role: 'speaker',
  positionAtTheTime,
  confirmed: true,
})

/** The two events of the updates of September 2021. */
export const UPDATES_EVENTS: SeedDocument[] = [
  event('international-steering-committee-revitalisation-meeting', {
    kind: 'meeting',
    days: ['2021-09-22', '2021-09-22'],
    title: t(
      'International Steering Committee: revitalisation meeting',
      'Comité directeur international : réunion de revitalisation',
      'Comité Directivo Internacional: reunión de revitalización',
      'اللجنة التوجيهية الدولية: اجتماع الإحياء',
    ),
    summary: t(
      'Mayors and other representatives of some twenty cities met to revitalise the governing body of the network.',
      'Des maires et d’autres représentants d’une vingtaine de villes se sont réunis pour revitaliser l’organe de direction du réseau.',
      'Alcaldes y otros representantes de una veintena de ciudades se reunieron para revitalizar el órgano de gobierno de la red.',
      'اجتمع رؤساء بلديات وممثلون آخرون عن نحو عشرين مدينة لإحياء هيئة إدارة الشبكة.',
    ),
    figures: [['cities', 20, 'about']],
  }),
  event('the-role-of-cities-un-general-assembly-side-event', {
    kind: 'side-event',
    days: ['2021-09-30', '2021-09-30'],
    title: t(
      'The role of cities in advancing global efforts to prevent and counter violent extremism',
      'Le rôle des villes dans l’avancement des efforts mondiaux de prévention et de lutte contre l’extrémisme violent',
      'El papel de las ciudades en el avance de los esfuerzos mundiales para prevenir y combatir el extremismo violento',
      'دور المدن في دفع الجهود العالمية لمنع التطرف العنيف ومكافحته',
    ),
    summary: t(
      'A virtual side event of the 76th United Nations General Assembly.',
      'Un événement parallèle virtuel en marge de la 76e Assemblée générale des Nations Unies.',
      'Un evento paralelo virtual a la 76.ª Asamblea General de las Naciones Unidas.',
      'فعالية جانبية افتراضية على هامش الدورة السادسة والسبعين للجمعية العامة للأمم المتحدة.',
    ),
    organisers: [
      ['partners', 'ministry-of-foreign-affairs-of-north-macedonia', 'sponsor'],
      ['partners', 'united-states-department-of-state', 'sponsor'],
    ],
    figures: [
      ['participants', 120, 'more-than'],
      ['countries', 38, 'exactly'],
    ],
    speakers: [
      speaker(
        'uzra-zeya',
        t(
          'Under Secretary of State for Civilian Security, Democracy, and Human Rights, United States',
          'Sous-secrétaire d’État à la sécurité civile, à la démocratie et aux droits humains (États-Unis)',
          'Subsecretaria de Estado de Seguridad Civil, Democracia y Derechos Humanos (Estados Unidos)',
          'وكيلة وزارة الخارجية للأمن المدني والديمقراطية وحقوق الإنسان (الولايات المتحدة)',
        ),
      ),
      speaker(
        'vladimir-voronkov',
        t(
          'United Nations Under-Secretary-General for Counter-Terrorism',
          'Secrétaire général adjoint des Nations Unies à la lutte contre le terrorisme',
          'Secretario General Adjunto de las Naciones Unidas para la Lucha contra el Terrorismo',
          'وكيل الأمين العام للأمم المتحدة لمكافحة الإرهاب',
        ),
      ),
      speaker(
        'naheed-nenshi',
        t(
          'Mayor of Calgary (Canada)',
          'Maire de Calgary (Canada)',
          'Alcalde de Calgary (Canadá)',
          'عمدة كالغاري (كندا)',
        ),
      ),
      speaker(
        'bill-peduto',
        t(
          'Mayor of Pittsburgh (United States)',
          'Maire de Pittsburgh (États-Unis)',
          'Alcalde de Pittsburgh (Estados Unidos)',
          'عمدة بيتسبرغ (الولايات المتحدة)',
        ),
      ),
      speaker(
        'andy-burnham',
        t(
          'Mayor of Greater Manchester (United Kingdom)',
          'Maire du Grand Manchester (Royaume-Uni)',
          'Alcalde del Gran Mánchester (Reino Unido)',
          'عمدة مانشستر الكبرى (المملكة المتحدة)',
        ),
      ),
    ],
    recordings: [
      {
        title: t(
          'Full recording (demonstration link)',
          'Enregistrement complet (lien de démonstration)',
          'Grabación completa (enlace de demostración)',
          'التسجيل الكامل (رابط توضيحي)',
        ),
        url: 'https://www.youtube.com/watch?v=EXAMPLETON0',
        language: 'en',
      },
    ],
  }),
  event('national-league-of-cities-strong-cities-network-webinar', {
    kind: 'webinar',
    days: ['2024-03-27', '2024-03-27'],
    region: 'north-america',
    title: t(
      'National League of Cities – Strong Cities Network webinar: city-led response',
      'Webinaire National League of Cities – Strong Cities Network : la réponse menée par les villes',
      'Seminario web National League of Cities – Strong Cities Network: respuesta liderada por las ciudades',
      'ندوة National League of Cities – Strong Cities Network: الاستجابة بقيادة المدن',
    ),
    summary: t(
      'How strategic communications, right after an incident and in the longer term, can support resilience and social cohesion.',
      'Comment la communication stratégique, juste après un événement et à plus long terme, peut soutenir la résilience et la cohésion sociale.',
      'Cómo la comunicación estratégica, justo después de un suceso y a más largo plazo, puede apoyar la resiliencia y la cohesión social.',
      'كيف يمكن للاتصال الاستراتيجي، فور وقوع حدث وعلى المدى الأطول، أن يدعم الصمود والتماسك الاجتماعي.',
    ),
    topics: ['strategic-communications', 'city-led-response', 'social-cohesion'],
    organisers: [['partners', 'national-league-of-cities', 'co-organiser']],
  }),
]
