import { ref, type SeedDocument, type Text, t } from './kit'
import { doc, h2, p } from './rich-text'

const paragraphs = (text: Text) => ({
  en: doc(p(text.en)),
  ...(text.fr && { fr: doc(p(text.fr)) }),
  ...(text.es && { es: doc(p(text.es)) }),
  ...(text.ar && { ar: doc(p(text.ar)) }),
})

const page = (
  key: string,
  title: Text,
  layout: Record<string, unknown>[],
  more: { parent?: string; published?: SeedDocument['published'] } = {},
): SeedDocument => ({
  key,
  ...(more.published && { published: more.published }),
  data: {
    title,
    slug: { en: key },
    layout,
    ...(more.parent && { parent: ref('pages', more.parent) }),
  },
})

/** The standing pages of the site, built of layout blocks. */
export const PAGES: SeedDocument[] = [
  page('home', t('Home', 'Accueil', 'Inicio', 'الرئيسية'), [
    {
      blockType: 'hero',
      heading: t(
        'Cities that prevent hate together',
        'Des villes qui préviennent la haine ensemble',
        'Ciudades que previenen juntas el odio',
        'مدن تتصدى للكراهية معًا',
      ),
      text: t(
        'Mayors, local governments and practitioners learn from each other how to keep their communities safe and united.',
        'Maires, collectivités locales et praticiens apprennent les uns des autres à garder leurs communautés sûres et unies.',
        'Alcaldías, gobiernos locales y profesionales aprenden unos de otros a mantener sus comunidades seguras y unidas.',
        'يتعلم رؤساء البلديات والسلطات المحلية والممارسون بعضهم من بعض كيف يحافظون على أمن مجتمعاتهم ووحدتها.',
      ),
      image: ref('media', 'two-shores'),
      linkLabel: t('About us', 'Qui sommes-nous', 'Quiénes somos', 'من نحن'),
      link: { url: 'https://strongcitiesnetwork.org/' },
    },
    {
      blockType: 'cards',
      heading: t('News', 'Actualités', 'Noticias', 'الأخبار'),
      collection: 'articles',
      limit: 3,
    },
    {
      blockType: 'cards',
      heading: t('Events', 'Événements', 'Eventos', 'الفعاليات'),
      collection: 'events',
      limit: 6,
    },
    {
      blockType: 'map',
      heading: t(
        'Where our members are',
        'Où sont nos membres',
        'Dónde están nuestros miembros',
        'أين يوجد أعضاؤنا',
      ),
      membersOnly: true,
    },
    {
      blockType: 'partners',
      heading: t(
        'Those who support us',
        'Ceux qui nous soutiennent',
        'Quienes nos apoyan',
        'من يدعموننا',
      ),
      relations: ['donor'],
      limit: 12,
    },
    { blockType: 'callToAction', preset: 'membership' },
  ]),
  page('about-us', t('About us', 'Qui sommes-nous', 'Quiénes somos', 'من نحن'), [
    {
      blockType: 'text',
      heading: t('Who we are', 'Qui nous sommes', 'Quiénes somos', 'من نحن'),
      body: paragraphs(
        t(
          'Strong Cities Network is an independent global network of cities and other sub-national governments dedicated to addressing hate, extremism and polarisation within a framework of human rights.',
          'Le Strong Cities Network est un réseau mondial indépendant de villes et d’autres gouvernements infranationaux, qui luttent contre la haine, l’extrémisme et la polarisation dans le respect des droits humains.',
          'Strong Cities Network es una red mundial independiente de ciudades y otros gobiernos subnacionales que hacen frente al odio, el extremismo y la polarización en el marco de los derechos humanos.',
          'Strong Cities Network شبكة عالمية مستقلة من المدن والحكومات دون الوطنية تتصدى للكراهية والتطرف والاستقطاب في إطار حقوق الإنسان.',
        ),
      ),
    },
    {
      blockType: 'people',
      heading: t('The team', 'L’équipe', 'El equipo', 'الفريق'),
      groups: ['team'],
      limit: 12,
    },
    {
      blockType: 'faq',
      heading: t('Questions', 'Questions', 'Preguntas', 'أسئلة'),
      items: [
        {
          question: t(
            'Who can join?',
            'Qui peut adhérer ?',
            '¿Quién puede unirse?',
            'من يمكنه الانضمام؟',
          ),
          answer: paragraphs(
            t(
              'Local authorities of a city, a municipality or another sub-national level.',
              'Les autorités locales d’une ville, d’une municipalité ou d’un autre niveau infranational.',
              'Las autoridades locales de una ciudad, un municipio u otro nivel subnacional.',
              'السلطات المحلية على مستوى المدينة أو البلدية أو أي مستوى آخر دون الوطني.',
            ),
          ),
        },
        {
          question: t(
            'What does it cost?',
            'Combien cela coûte-t-il ?',
            '¿Cuánto cuesta?',
            'كم تبلغ التكلفة؟',
          ),
          answer: paragraphs(
            t(
              'Membership is free.',
              'L’adhésion est gratuite.',
              'La adhesión es gratuita.',
              'العضوية مجانية.',
            ),
          ),
        },
      ],
    },
  ]),
  page(
    'our-approach',
    t('Our approach', 'Notre approche', 'Nuestro enfoque', 'نهجنا'),
    [
      {
        blockType: 'text',
        body: {
          en: doc(
            h2('Led by cities'),
            p(
              'Local leaders are close to those who live in a city. They see early where cohesion is at risk, and they can bring together whom it takes to protect it.',
            ),
          ),
          fr: doc(
            h2('À l’initiative des villes'),
            p(
              'Les responsables locaux sont proches des habitants. Ils voient tôt où la cohésion est menacée et peuvent réunir celles et ceux qu’il faut pour la protéger.',
            ),
          ),
          es: doc(
            h2('Lideradas por las ciudades'),
            p(
              'Los responsables locales están cerca de la gente. Ven pronto dónde peligra la cohesión y pueden reunir a quienes hacen falta para protegerla.',
            ),
          ),
          ar: doc(
            h2('بقيادة المدن'),
            p(
              'القادة المحليون قريبون من السكان، فيرون مبكرًا أين يتعرض التماسك للخطر ويستطيعون جمع من يلزم لحمايته.',
            ),
          ),
        },
      },
      {
        blockType: 'cards',
        heading: t('Initiatives', 'Initiatives', 'Iniciativas', 'المبادرات'),
        collection: 'initiatives',
        limit: 6,
      },
    ],
    { parent: 'about-us', published: ['en', 'fr', 'es'] },
  ),
  page(
    'resource-hub',
    t('Resource Hub', 'Centre de ressources', 'Centro de recursos', 'مركز الموارد'),
    [
      {
        blockType: 'text',
        body: paragraphs(
          t(
            'A library of guides and toolkits on mayoral leadership and city-led action to prevent and respond to hate, extremism and polarisation.',
            'Une bibliothèque de guides et de boîtes à outils sur le rôle moteur des maires et l’action des villes pour prévenir la haine, l’extrémisme et la polarisation et y répondre.',
            'Una biblioteca de guías y herramientas sobre el liderazgo de las alcaldías y la acción de las ciudades para prevenir el odio, el extremismo y la polarización y responder a ellos.',
            'مكتبة من الأدلة ومجموعات الأدوات حول قيادة رؤساء البلديات وعمل المدن للوقاية من الكراهية والتطرف والاستقطاب والتصدي لها.',
          ),
        ),
      },
      {
        blockType: 'cards',
        heading: t('Latest resources', 'Ressources récentes', 'Recursos recientes', 'أحدث الموارد'),
        collection: 'resources',
        limit: 12,
      },
    ],
  ),
  page(
    'privacy',
    t('Privacy', 'Protection des données', 'Privacidad', 'الخصوصية'),
    [
      {
        blockType: 'text',
        body: paragraphs(
          t(
            'Demonstration text: say here which data you keep, why and for how long.',
            'Texte de démonstration : indiquez ici quelles données vous conservez, pourquoi et combien de temps.',
            'Texto de demostración: indique aquí qué datos conserva, por qué y durante cuánto tiempo.',
            'نص توضيحي: بيّن هنا البيانات التي تحتفظ بها ولماذا وإلى متى.',
          ),
        ),
      },
    ],
    { published: ['en', 'fr'] },
  ),
  page(
    'accessibility',
    t('Accessibility', 'Accessibilité', 'Accesibilidad', 'إمكانية الوصول'),
    [
      {
        blockType: 'text',
        body: paragraphs(
          t(
            'Demonstration text: say here how accessible the site is and whom to tell of a barrier.',
            'Texte de démonstration : indiquez ici le niveau d’accessibilité du site et à qui signaler un obstacle.',
            'Texto de demostración: indique aquí la accesibilidad del sitio y a quién avisar de una barrera.',
            'نص توضيحي: بيّن هنا مدى إمكانية الوصول إلى الموقع ومن يُبلَّغ عن العوائق.',
          ),
        ),
      },
    ],
    { published: ['en'] },
  ),
]
