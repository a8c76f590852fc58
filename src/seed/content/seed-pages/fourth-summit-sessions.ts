import { event } from '../events/event'
import { ref, type SeedDocument, type Text, t } from '../kit'

type Session = {
  title: Text
  summary: Text
  kind?: string
  days?: [string, string]
} & Record<string, unknown>

/** The page does not say which of the days a session is on: it may be any of them. */
const session = (key: string, { title, summary, ...more }: Session): SeedDocument =>
  event(key, {
    kind: 'session',
    days: ['2023-09-19', '2023-09-21'],
    at: ['new-york-city', 'America/New_York'],
    parent: 'fourth-global-summit',
    title,
    summary,
    ...more,
  })

/** The nine of eleven events that the page of the fourth summit describes. */
export const FOURTH_SUMMIT_SESSIONS: SeedDocument[] = [
  session('widening-the-lens', {
    title: t(
      'Widening the lens: a multidisciplinary approach to city-wide prevention of and response to hate and extremism',
      'Élargir l’objectif : une approche multidisciplinaire de la prévention de la haine et de l’extrémisme et de la réponse à l’échelle de la ville',
      'Ampliar el foco: un enfoque multidisciplinar de la prevención y la respuesta al odio y al extremismo en toda la ciudad',
      'توسيع العدسة: نهج متعدد التخصصات للوقاية من الكراهية والتطرف والاستجابة لهما على مستوى المدينة',
    ),
    summary: t(
      'What can prevention learn from other sectors, from climate change and housing to fair access to green space and health? A chance to find innovations, approaches and lessons when the field of view widens.',
      'Que peut apprendre la prévention d’autres secteurs, du changement climatique au logement, de l’égalité d’accès aux espaces verts à la santé ? L’occasion de repérer des innovations, des approches et des enseignements en élargissant le champ de vision.',
      '¿Qué puede aprender la prevención de otros sectores, del cambio climático y la vivienda al acceso equitativo a zonas verdes y la salud? Una oportunidad para encontrar innovaciones, enfoques y lecciones al ampliar el campo de visión.',
      'ماذا يمكن أن تتعلم الوقاية من قطاعات أخرى، من تغير المناخ والإسكان إلى المساواة في الوصول إلى المساحات الخضراء والصحة؟ فرصة لاكتشاف ابتكارات ونهج ودروس حين يتسع مجال الرؤية.',
    ),
    livestream: {
      note: t(
        'For those who cannot join in New York, a panel at lunchtime is to be streamed live; a link is to be added before the event.',
        'Pour celles et ceux qui ne peuvent se rendre à New York, une table d’experts à l’heure du déjeuner doit être retransmise en direct ; un lien sera ajouté avant l’événement.',
        'Para quienes no puedan acudir a Nueva York, se retransmitirá en directo un panel a la hora del almuerzo; el enlace se añadirá antes del acto.',
        'لمن لا يستطيع الحضور إلى نيويورك، ستُبث حلقة نقاش وقت الغداء مباشرة؛ وسيضاف الرابط قبل الفعالية.',
      ),
    },
    topics: ['multi-actor-prevention-frameworks'],
  }),
  session('fourth-global-summit-international-steering-committee-meeting', {
    kind: 'meeting',
    title: t(
      'Fourth Global Summit: International Steering Committee meeting',
      'Quatrième sommet mondial : réunion du Comité directeur international',
      'Cuarta cumbre mundial: reunión del Comité Directivo Internacional',
      'القمة العالمية الرابعة: اجتماع اللجنة التوجيهية الدولية',
    ),
    summary: t(
      'The meeting of the steering committee during the summit; the page does not describe it.',
      'La réunion du comité directeur pendant le sommet ; la page ne la décrit pas.',
      'La reunión del comité directivo durante la cumbre; la página no la describe.',
      'اجتماع اللجنة التوجيهية خلال القمة؛ لا تصفه الصفحة.',
    ),
  }),
  session('rehabilitation-and-reintegration', {
    title: t(
      'The potential of cities in rehabilitating and reintegrating people who return from conflict zones',
      'Le potentiel des villes pour réhabiliter et réintégrer les personnes revenant de zones de conflit',
      'El potencial de las ciudades para rehabilitar y reintegrar a quienes regresan de zonas de conflicto',
      'إمكانات المدن في إعادة تأهيل العائدين من مناطق النزاع وإعادة إدماجهم',
    ),
    summary: t(
      'Members of Strong Cities, other local officials and front-line practitioners share and reflect on their experience of rehabilitation and reintegration (R&R), understand better how to meet its challenges in their cities, and strengthen R&R led by cities as part of what the whole of society does.',
      'Des villes membres de Strong Cities, d’autres responsables locaux et des praticiens de première ligne partagent leurs expériences de réhabilitation et de réintégration (R&R), cherchent à mieux en relever les défis dans leurs villes et à renforcer la R&R menée par les villes au sein des efforts de l’ensemble de la société.',
      'Miembros de Strong Cities, otros responsables locales y profesionales de primera línea comparten su experiencia de rehabilitación y reintegración (R y R) y reflexionan sobre ella, comprenden mejor cómo afrontar sus retos en sus ciudades y refuerzan la R y R liderada por las ciudades como parte de la acción del conjunto de la sociedad.',
      'يتبادل أعضاء Strong Cities ومسؤولون محليون آخرون وممارسون في الصف الأول خبراتهم في إعادة التأهيل وإعادة الإدماج ويتأملون فيها، ويفهمون على نحو أفضل كيف تُواجَه تحدياتها في مدنهم، ويعززون ما تقوده المدن منها ضمن ما يقوم به المجتمع بأسره.',
    ),
    topics: ['rehabilitation-and-reintegration'],
  }),
  session('the-potential-of-cities-against-hate-speech', {
    kind: 'roundtable',
    title: t(
      'The potential of cities against hate speech',
      'Le potentiel des villes contre les discours de haine',
      'El potencial de las ciudades frente al discurso de odio',
      'إمكانات المدن في مواجهة خطاب الكراهية',
    ),
    summary: t(
      'A roundtable at which cities from around the world tell how hate speech affects their communities, how they respond and what stands in their way. The United Nations share what they know of its trends, of its effect on inclusion, tolerance and human rights, and of their own response.',
      'Une table ronde où des villes du monde entier racontent les effets du discours de haine sur leurs communautés, leurs réponses et les obstacles rencontrés. Les Nations Unies y présentent les tendances récentes, leurs effets sur l’inclusion, la tolérance et les droits humains, et leur propre réponse.',
      'Una mesa redonda en la que ciudades de todo el mundo explican cómo afecta el discurso de odio a sus comunidades, cómo responden y qué obstáculos encuentran. Las Naciones Unidas presentan lo que saben de sus tendencias y de sus efectos en la inclusión, la tolerancia y los derechos humanos, y su propia respuesta.',
      'مائدة مستديرة تتحدث فيها مدن من أنحاء العالم عن أثر خطاب الكراهية في مجتمعاتها واستجابتها له والعقبات التي تعترضها. وتعرض الأمم المتحدة ما تعرفه عن اتجاهاته وعن أثره في الشمول والتسامح وحقوق الإنسان، وعن استجابتها هي.',
    ),
    topics: ['hate-speech', 'human-rights'],
  }),
  session('transatlantic-dialogue-initiative-working-lunch', {
    title: t(
      'Working lunch on the Transatlantic Dialogue Initiative',
      'Déjeuner de travail sur l’Initiative de dialogue transatlantique',
      'Almuerzo de trabajo sobre la Iniciativa de diálogo transatlántico',
      'غداء عمل حول مبادرة الحوار عبر الأطلسي',
    ),
    summary: t(
      'Participants from Europe and North America look back on the progress of the initiative and help to shape its agenda after the needs of cities.',
      'Les participants d’Europe et d’Amérique du Nord font le point sur les progrès de l’initiative et contribuent à en définir le programme en fonction des besoins des villes.',
      'Participantes de Europa y América del Norte repasan los avances de la iniciativa y ayudan a definir su agenda según las necesidades de las ciudades.',
      'يستعرض مشاركون من أوروبا وأمريكا الشمالية ما أحرزته المبادرة من تقدم ويسهمون في صياغة جدول أعمالها وفق احتياجات المدن.',
    ),
    initiative: 'transatlantic-dialogue-initiative',
  }),
  session('global-local-cooperation-with-the-gctf', {
    kind: 'meeting',
    title: t(
      'Strengthening global-local cooperation: mayors and local governments in preventing and countering violent extremism',
      'Renforcer la coopération mondiale et locale : maires et collectivités dans la prévention de l’extrémisme violent et la lutte contre celui-ci',
      'Reforzar la cooperación global y local: alcaldes y gobiernos locales en la prevención del extremismo violento y la lucha contra él',
      'تعزيز التعاون العالمي المحلي: رؤساء البلديات والسلطات المحلية في منع التطرف العنيف ومكافحته',
    ),
    summary: t(
      'The first global meeting of mayors and local leaders with senior representatives of the GCTF: what helps and what hinders local use of the good practices of the GCTF, those on national-local cooperation among them.',
      'La première réunion mondiale entre maires et dirigeants locaux et hauts représentants du GCTF : ce qui favorise et ce qui freine l’application locale des bonnes pratiques du GCTF, y compris celles sur la coopération entre État et collectivités.',
      'La primera reunión mundial de alcaldes y líderes locales con altos representantes del GCTF: qué favorece y qué dificulta la aplicación local de las buenas prácticas del GCTF, entre ellas las relativas a la cooperación entre el Estado y los gobiernos locales.',
      'أول اجتماع عالمي لرؤساء البلديات والقيادات المحلية مع كبار ممثلي GCTF: ما ييسر وما يعيق التطبيق المحلي لممارسات GCTF الجيدة، ومنها ما يتعلق بالتعاون بين المستويين الوطني والمحلي.',
    ),
    topics: ['national-local-cooperation'],
    organisers: [['partners', 'global-counterterrorism-forum', 'co-host']],
  }),
  session('mayoral-meeting', {
    kind: 'meeting',
    days: ['2023-09-21', '2023-09-21'],
    title: t(
      'Mayoral Meeting',
      'Réunion des maires',
      'Reunión de alcaldes',
      'اجتماع رؤساء البلديات',
    ),
    venue: t('Gracie Mansion', 'Gracie Mansion', 'Gracie Mansion', 'غرايسي مانشن'),
    summary: t(
      'Mayors and other city leaders from around the world on mayoral leadership at a time of rising hate, extremism and polarisation, which often end in violence and harm communities for long: what works and lasts, and what strengthens social cohesion. The Mayoral Declaration of the summit is adopted.',
      'Des maires et d’autres responsables de villes du monde entier sur le rôle moteur des maires face à la montée de la haine, de l’extrémisme et de la polarisation, qui débouchent souvent sur la violence et nuisent durablement aux communautés : ce qui marche, dure et renforce la cohésion sociale. La déclaration des maires du sommet y est adoptée.',
      'Alcaldes y otros líderes de ciudades de todo el mundo sobre el liderazgo de las alcaldías ante el aumento del odio, el extremismo y la polarización, que a menudo acaban en violencia y dañan a las comunidades durante mucho tiempo: qué funciona y perdura, y qué refuerza la cohesión social. Se aprueba la declaración de alcaldes de la cumbre.',
      'رؤساء بلديات وقيادات أخرى لمدن من أنحاء العالم حول قيادة رؤساء البلديات في زمن تصاعد الكراهية والتطرف والاستقطاب، التي كثيرًا ما تنتهي بالعنف وتضر بالمجتمعات طويلًا: ما ينجح ويدوم، وما يعزز التماسك الاجتماعي. ويُعتمد في الاجتماع إعلان رؤساء البلديات الصادر عن القمة.',
    ),
    topics: ['mayoral-leadership', 'social-cohesion'],
    organisers: [['cities', 'new-york-city', 'host']],
    speakers: [
      {
        person: ref('people', 'eric-adams'),
        role: 'host',
        positionAtTheTime: t(
          'Mayor of New York City',
          'Maire de New York',
          'Alcalde de Nueva York',
          'عمدة مدينة نيويورك',
        ),
        confirmed: true,
      },
    ],
    figures: [['local-leaders', 150, 'exactly']],
  }),
  session('local-leaders-and-the-un-counter-terrorism-committee', {
    title: t(
      'Strengthening global-local cooperation: how the experience of local leaders can inform the work of the UN Counter-Terrorism Committee Executive Directorate',
      'Renforcer la coopération mondiale et locale : comment l’expérience des dirigeants locaux peut éclairer le travail de la Direction exécutive du Comité contre le terrorisme',
      'Reforzar la cooperación global y local: cómo la experiencia de los líderes locales puede orientar la labor de la Dirección Ejecutiva del Comité contra el Terrorismo de las Naciones Unidas',
      'تعزيز التعاون العالمي المحلي: كيف تفيد خبرة القيادات المحلية عمل المديرية التنفيذية للجنة مكافحة الإرهاب التابعة للأمم المتحدة',
    ),
    summary: t(
      'The Executive Directorate presents the relevant frameworks of the Security Council and its dealings with Member States on putting them into practice. Local authorities share findings, recommendations and good practices on protecting vulnerable targets.',
      'La Direction exécutive présente les cadres pertinents du Conseil de sécurité et ses échanges avec les États Membres sur leur mise en œuvre. Les autorités locales partagent constats, recommandations et bonnes pratiques pour protéger les cibles vulnérables.',
      'La Dirección Ejecutiva presenta los marcos pertinentes del Consejo de Seguridad y sus intercambios con los Estados Miembros para ponerlos en práctica. Las autoridades locales comparten conclusiones, recomendaciones y buenas prácticas para proteger objetivos vulnerables.',
      'تعرض المديرية التنفيذية أطر مجلس الأمن ذات الصلة وتعاملها مع الدول الأعضاء في تطبيقها. وتتبادل السلطات المحلية الاستنتاجات والتوصيات والممارسات الجيدة في حماية الأهداف غير المحصنة.',
    ),
    organisers: [['partners', 'un-counter-terrorism-committee-executive-directorate', 'co-host']],
  }),
  session('the-new-york-city-model', {
    kind: 'workshop',
    title: t(
      'A whole-of-city approach to preventing hate and extremism: the New York City model',
      'Une approche globale de la ville pour prévenir la haine et l’extrémisme : le modèle de New York',
      'Un enfoque de toda la ciudad para prevenir el odio y el extremismo: el modelo de Nueva York',
      'نهج شامل للمدينة للوقاية من الكراهية والتطرف: نموذج نيويورك',
    ),
    summary: t(
      'A half-day workshop with New York City and its community organisations: how the largest and one of the most diverse cities of the country makes and coordinates prevention centred on communities against the bias that feeds hate, and helps victims and their communities to heal; what other cities can take from it.',
      'Un atelier d’une demi-journée avec la ville de New York et ses organisations communautaires : comment la plus grande ville du pays, l’une des plus diverses au monde, coordonne une prévention axée sur les communautés contre les préjugés et favorise la guérison des victimes ; ce que d’autres villes peuvent en retenir.',
      'Un taller de media jornada con la ciudad de Nueva York y sus organizaciones comunitarias: cómo la mayor ciudad del país, y una de las más diversas, elabora y coordina una prevención centrada en las comunidades contra los prejuicios que alimentan el odio, y ayuda a las víctimas y a sus comunidades a recuperarse; qué pueden aprovechar de ello otras ciudades.',
      'ورشة عمل لنصف يوم مع مدينة نيويورك ومنظماتها المجتمعية: كيف تضع أكبر مدن البلاد، وهي من أكثرها تنوعًا، وقاية مرتكزة على المجتمعات وتنسقها في مواجهة التحيز الذي يغذي الكراهية، وكيف تساعد الضحايا ومجتمعاتهم على التعافي؛ وما الذي يمكن لمدن أخرى أن تستفيده من ذلك.',
    ),
  }),
]
