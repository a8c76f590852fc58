import { anyRef, ref, refs, type SeedDocument, type Text, t } from './kit'
import {
  block,
  blockquote,
  bold,
  doc,
  h2,
  h3,
  italic,
  linkOut,
  linkTo,
  ol,
  p,
  row,
  rule,
  ul,
} from './rich-text'

const words = (en: string, fr: string, es: string, ar: string): Text => t(en, fr, es, ar)
const mayor = ref('people', 'alex-sample')
const office = words(
  'Mayor of Exampleton (fictional)',
  'Maire d’Exampleton (fiction)',
  'Alcaldía de Exampleton (ficción)',
  'عمدة إكزامبلتون (خيالي)',
)
const speaks = (role: string) => ({
  person: mayor,
  role,
  positionAtTheTime: office,
  confirmed: true,
})

const at = (time: string): string => `2025-06-${time}:00.000Z`

const item = (from: string, to: string, kind: string, title: Text, more = {}) => ({
  startsAt: at(from),
  endsAt: at(to),
  kind,
  title,
  ...more,
})

/** The openly fictional event: every field of an event has something in it. */
export const EXAMPLETON_EVENT: SeedDocument = {
  key: 'exampleton-conference',
  data: {
    title: words(
      'Exampleton Conference 2025 (fictional demonstration)',
      'Conférence d’Exampleton 2025 (démonstration fictive)',
      'Conferencia de Exampleton 2025 (demostración ficticia)',
      'مؤتمر إكزامبلتون 2025 (عرض توضيحي خيالي)',
    ),
    slug: { en: 'exampleton-conference' },
    kind: 'conference',
    mode: 'hybrid',
    status: 'confirmed',
    startsAt: at('12T08:00'),
    endsAt: at('13T16:00'),
    allDay: false,
    timeZone: 'Europe/London',
    city: ref('cities', 'exampleton'),
    cities: refs('cities', 'exampleton', 'sampleford'),
    venue: words('Town Hall', 'Hôtel de ville', 'Ayuntamiento', 'مبنى البلدية'),
    address: words(
      '1 Example Street, Exampleton',
      '1 Example Street, Exampleton',
      '1 Example Street, Exampleton',
      '1 Example Street, Exampleton',
    ),
    region: ref('regions', 'europe'),
    initiative: ref('initiatives', 'global-crises-local-impacts'),
    seriesNumber: 99,
    topics: refs('topics', 'social-cohesion', 'youth-engagement'),
    languages: ['en', 'cy'],
    summary: words(
      'An invented conference in a town that does not exist. It shows every field an event has.',
      'Une conférence inventée dans une ville qui n’existe pas. Elle montre tous les champs d’un événement.',
      'Una conferencia inventada en una ciudad que no existe. Muestra todos los campos de un evento.',
      'مؤتمر مُختلَق في مدينة لا وجود لها، يُظهر جميع حقول الفعالية.',
    ),
    body: {
      en: doc(p('Nothing here ', bold('ever happened'), '.')),
      fr: doc(p('Rien de tout cela ', bold('n’a eu lieu'), '.')),
      es: doc(p('Nada de esto ', bold('ocurrió jamás'), '.')),
      ar: doc(p('لم يحدث شيء من هذا ', bold('قط'), '.')),
    },
    organisers: [
      { organisation: anyRef('cities', 'exampleton'), role: 'host' },
      { organisation: anyRef('partners', 'exampleton-foundation'), role: 'institutional-partner' },
      { organisation: anyRef('partners', 'exampleton-foundation'), role: 'funder' },
    ],
    speakers: [speaks('chair')],
    agenda: [
      item(
        '12T09:00',
        '12T09:30',
        'ceremony',
        words('Welcome', 'Accueil', 'Bienvenida', 'كلمة ترحيب'),
        {
          description: words(
            'The mayor opens the conference.',
            'La maire ou le maire ouvre la conférence.',
            'La alcaldía inaugura la conferencia.',
            'يفتتح العمدة المؤتمر.',
          ),
          room: words('Council chamber', 'Salle du conseil', 'Salón de plenos', 'قاعة المجلس'),
          livestreamed: true,
          speakers: [speaks('host')],
        },
      ),
      item('12T09:30', '12T11:00', 'panel', words('Neighbours', 'Voisins', 'Vecinos', 'الجيران'), {
        speakers: [speaks('panellist')],
      }),
      item('12T11:00', '12T11:30', 'break', words('Coffee', 'Pause café', 'Café', 'استراحة قهوة')),
      item(
        '13T09:00',
        '13T12:00',
        'tabletop',
        words('A rumour spreads', 'Une rumeur se répand', 'Un rumor se extiende', 'شائعة تنتشر'),
        { room: words('Library', 'Bibliothèque', 'Biblioteca', 'المكتبة') },
      ),
    ],
    registration: {
      url: 'https://exampleton.example/register',
      opensAt: '2025-04-01T09:00:00.000Z',
      closesAt: '2025-06-01T22:59:00.000Z',
      capacity: 120,
      invitationOnly: false,
      note: words(
        'Invented: nobody can register.',
        'Inventé : nul ne peut s’inscrire.',
        'Inventado: nadie puede inscribirse.',
        'مُختلَق: لا يمكن لأحد التسجيل.',
      ),
    },
    livestream: {
      url: 'https://www.youtube.com/watch?v=EXAMPLETON0',
      note: words('Invented link', 'Lien inventé', 'Enlace inventado', 'رابط مُختلَق'),
    },
    recordings: [
      {
        title: words('Opening', 'Ouverture', 'Apertura', 'الافتتاح'),
        url: 'https://www.youtube.com/watch?v=EXAMPLETON1',
        language: 'en',
        duration: 'PT1H20M',
      },
    ],
    figures: [
      { measure: 'participants', value: 120, qualifier: 'exactly' },
      { measure: 'cities', value: 2, qualifier: 'exactly' },
      { measure: 'countries', value: 1, qualifier: 'exactly' },
      { measure: 'organisations', value: 9, qualifier: 'nearly' },
    ],
    gallery: refs('media', 'demo-town-hall'),
    documents: refs('documents', 'demonstration-agreement'),
  },
}

const conference = ref('events', 'exampleton-conference')

const features = (
  say: Record<
    | 'heading'
    | 'sub'
    | 'intro'
    | 'bold'
    | 'italic'
    | 'link'
    | 'out'
    | 'quote'
    | 'first'
    | 'second'
    | 'caption'
    | 'label'
    | 'question'
    | 'answer',
    string
  >,
) =>
  doc(
    h2(say.heading),
    p(
      say.intro,
      ' ',
      bold(say.bold),
      ' ',
      italic(say.italic),
      ' ',
      linkTo(say.link, conference),
      ' ',
      linkOut(say.out, 'https://exampleton.example/'),
      '.',
    ),
    h3(say.sub),
    ul(say.first, say.second),
    ol(say.first, say.second),
    blockquote(say.quote),
    rule(),
    block('quote', { text: say.quote, person: mayor, attribution: say.label }),
    block('image', { media: ref('media', 'demo-town-hall'), caption: say.caption, size: 'wide' }),
    block('video', {
      url: 'https://www.youtube.com/watch?v=EXAMPLETON1',
      title: say.heading,
      transcript: say.intro,
    }),
    block('download', {
      item: { relationTo: 'documents', value: ref('documents', 'demonstration-agreement') },
    }),
    block('figures', { items: [row({ value: '120', label: say.label })] }),
    block('accordion', { items: [row({ heading: say.question, body: doc(p(say.answer)) })] }),
    block('callToAction', {
      preset: 'custom',
      title: say.heading,
      text: say.intro,
      label: say.link,
      link: { url: 'https://exampleton.example/' },
    }),
  )

/** The openly fictional report: every field of a report, every block, every feature of the text. */
export const EXAMPLETON_REPORT: SeedDocument = {
  key: 'exampleton-report',
  data: {
    title: words(
      'Exampleton report (fictional demonstration)',
      'Rapport d’Exampleton (démonstration fictive)',
      'Informe de Exampleton (demostración ficticia)',
      'تقرير إكزامبلتون (عرض توضيحي خيالي)',
    ),
    slug: { en: 'exampleton-report' },
    publishedAt: '2025-07-01',
    event: conference,
    summary: words(
      'An invented report. It shows every field and every kind of text a report can hold.',
      'Un rapport inventé. Il montre tous les champs et toutes les sortes de texte d’un rapport.',
      'Un informe inventado. Muestra todos los campos y tipos de texto de un informe.',
      'تقرير مُختلَق يُظهر جميع الحقول وأنواع النصوص في التقرير.',
    ),
    body: {
      en: features({
        heading: 'What we invented',
        sub: 'Lists',
        intro: 'This text shows',
        bold: 'bold,',
        italic: 'italic,',
        link: 'a link to the conference',
        out: 'and a link out',
        quote: 'I do not exist, and neither does my town.',
        first: 'First point',
        second: 'Second point',
        caption: 'A town hall nobody built',
        label: 'Invented participants',
        question: 'Is any of this true?',
        answer: 'No.',
      }),
      fr: features({
        heading: 'Ce que nous avons inventé',
        sub: 'Listes',
        intro: 'Ce texte montre',
        bold: 'du gras,',
        italic: 'de l’italique,',
        link: 'un lien vers la conférence',
        out: 'et un lien externe',
        quote: 'Je n’existe pas, et ma ville non plus.',
        first: 'Premier point',
        second: 'Deuxième point',
        caption: 'Un hôtel de ville que personne n’a bâti',
        label: 'Participants inventés',
        question: 'Tout cela est-il vrai ?',
        answer: 'Non.',
      }),
      es: features({
        heading: 'Lo que hemos inventado',
        sub: 'Listas',
        intro: 'Este texto muestra',
        bold: 'negrita,',
        italic: 'cursiva,',
        link: 'un enlace a la conferencia',
        out: 'y un enlace externo',
        quote: 'No existo, ni tampoco mi ciudad.',
        first: 'Primer punto',
        second: 'Segundo punto',
        caption: 'Un ayuntamiento que nadie construyó',
        label: 'Participantes inventados',
        question: '¿Es cierto algo de esto?',
        answer: 'No.',
      }),
      ar: features({
        heading: 'ما اختلقناه',
        sub: 'قوائم',
        intro: 'يُظهر هذا النص',
        bold: 'خطًا عريضًا،',
        italic: 'وخطًا مائلًا،',
        link: 'ورابطًا إلى المؤتمر',
        out: 'ورابطًا خارجيًا',
        quote: 'لا وجود لي ولا لمدينتي.',
        first: 'النقطة الأولى',
        second: 'النقطة الثانية',
        caption: 'مبنى بلدية لم يبنه أحد',
        label: 'مشاركون مُختلَقون',
        question: 'هل شيء من هذا صحيح؟',
        answer: 'لا.',
      }),
    },
    chathamHouse: false,
    cities: refs('cities', 'exampleton', 'sampleford'),
    organisations: refs('partners', 'exampleton-foundation'),
    keyFindings: [
      {
        text: words(
          'Invented finding: neighbours talk more when there is cake.',
          'Constat inventé : les voisins se parlent davantage quand il y a du gâteau.',
          'Hallazgo inventado: los vecinos hablan más si hay pastel.',
          'نتيجة مُختلَقة: يتحدث الجيران أكثر حين تتوفر الكعكة.',
        ),
      },
    ],
    recommendations: [
      {
        audience: 'mayors-local-governments',
        items: [
          {
            text: words(
              'Invented: bake.',
              'Inventé : faites des gâteaux.',
              'Inventado: hornear.',
              'مُختلَق: اخبزوا.',
            ),
          },
        ],
      },
      {
        audience: 'city-councils',
        items: [
          {
            text: words(
              'Invented: vote for ovens.',
              'Inventé : votez pour des fours.',
              'Inventado: votar hornos.',
              'مُختلَق: صوتوا للأفران.',
            ),
          },
        ],
      },
      {
        audience: 'national-governments',
        items: [
          {
            text: words(
              'Invented: fund flour.',
              'Inventé : financez la farine.',
              'Inventado: financiar harina.',
              'مُختلَق: موّلوا الدقيق.',
            ),
          },
        ],
      },
      {
        audience: 'network',
        items: [
          {
            text: words(
              'Invented: share recipes.',
              'Inventé : partagez les recettes.',
              'Inventado: compartir recetas.',
              'مُختلَق: تبادلوا الوصفات.',
            ),
          },
        ],
      },
    ],
    nextSteps: {
      en: doc(p('There are none.')),
      fr: doc(p('Il n’y en a pas.')),
      es: doc(p('No los hay.')),
      ar: doc(p('لا توجد.')),
    },
    relatedEvents: refs('events', 'exampleton-conference'),
    disclaimer: 'standard',
    authors: refs('people', 'alex-sample'),
    files: [
      {
        document: ref('documents', 'demonstration-agreement'),
        label: words('Invented annex', 'Annexe inventée', 'Anexo inventado', 'ملحق مُختلَق'),
      },
    ],
    cover: ref('media', 'demo-town-hall'),
  },
}
