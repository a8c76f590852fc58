import { ref, type SeedDocument, same, t } from './kit'

const doNotTranslate = (term: string) => ({ term, translation: same(term), doNotTranslate: true })

/** The words of the whole site. `key` is the slug of the global. */
export const GLOBALS: SeedDocument[] = [
  {
    key: 'site-settings',
    data: {
      name: same('Strong Cities Network'),
      acronym: 'SCN',
      tagline: t(
        'Cities against hate, extremism and polarisation',
        'Les villes face à la haine, à l’extrémisme et à la polarisation',
        'Ciudades frente al odio, el extremismo y la polarización',
        'مدن في مواجهة الكراهية والتطرف والاستقطاب',
      ),
      boilerplate: t(
        'Strong Cities Network is an independent global network of more than 230 cities and sub-national governments dedicated to addressing hate, extremism and polarisation within a human rights framework.',
        'Le Strong Cities Network est un réseau mondial indépendant de plus de 230 villes et gouvernements infranationaux qui luttent contre la haine, l’extrémisme et la polarisation dans le cadre des droits humains.',
        'Strong Cities Network es una red mundial independiente de más de 230 ciudades y gobiernos subnacionales que hacen frente al odio, el extremismo y la polarización en el marco de los derechos humanos.',
        'Strong Cities Network شبكة عالمية مستقلة تضم أكثر من 230 مدينة وحكومة دون وطنية تتصدى للكراهية والتطرف والاستقطاب في إطار حقوق الإنسان.',
      ),
      reportDisclaimer: t(
        'This report sums up a discussion; it does not necessarily give the views of every participant.',
        'Ce rapport résume une discussion ; il ne reflète pas nécessairement l’avis de chaque participant.',
        'Este informe resume un debate; no refleja necesariamente la opinión de cada participante.',
        'يلخص هذا التقرير نقاشًا، ولا يعبر بالضرورة عن رأي كل مشارك.',
      ),
      machineTranslationNotice: t(
        'This text was translated by a machine and has not been checked yet. Please report errors.',
        'Ce texte a été traduit par une machine et n’a pas encore été relu. Merci de signaler les erreurs.',
        'Este texto ha sido traducido por una máquina y aún no se ha revisado. Comunique los errores.',
        'تُرجم هذا النص آليًا ولم يُراجع بعد. يُرجى الإبلاغ عن الأخطاء.',
      ),
      membershipCall: {
        title: t(
          'Is your city a strong city?',
          'Votre ville est-elle une ville forte ?',
          '¿Es la suya una ciudad fuerte?',
          'هل مدينتك مدينة قوية؟',
        ),
        text: t(
          'Membership is open to local authorities of a city, a municipality or another sub-national level. It is free.',
          'L’adhésion est ouverte aux autorités locales d’une ville, d’une municipalité ou d’un autre niveau infranational. Elle est gratuite.',
          'La adhesión está abierta a las autoridades locales de una ciudad, un municipio u otro nivel subnacional. Es gratuita.',
          'العضوية مفتوحة للسلطات المحلية على مستوى المدينة أو البلدية أو أي مستوى آخر دون الوطني، وهي مجانية.',
        ),
        label: t('Join the network', 'Rejoindre le réseau', 'Unirse a la red', 'انضم إلى الشبكة'),
      },
      glossary: [
        ...[
          'Strong Cities Network',
          'SCN',
          'National League of Cities',
          'NLC',
          'Strong Cities',
        ].map(doNotTranslate),
        {
          term: 'polarisation',
          translation: t('polarisation', 'polarisation', 'polarización', 'الاستقطاب'),
        },
        {
          term: 'social cohesion',
          translation: t(
            'social cohesion',
            'cohésion sociale',
            'cohesión social',
            'التماسك الاجتماعي',
          ),
        },
      ],
    },
  },
  {
    key: 'navigation',
    data: {
      header: [
        {
          label: t('About us', 'Qui sommes-nous', 'Quiénes somos', 'من نحن'),
          link: { reference: { relationTo: 'pages', value: ref('pages', 'about-us') } },
          children: [
            {
              label: t('Our approach', 'Notre approche', 'Nuestro enfoque', 'نهجنا'),
              link: { reference: { relationTo: 'pages', value: ref('pages', 'our-approach') } },
            },
          ],
        },
        {
          label: t(
            'Transatlantic dialogue',
            'Dialogue transatlantique',
            'Diálogo transatlántico',
            'الحوار عبر الأطلسي',
          ),
          link: {
            reference: {
              relationTo: 'initiatives',
              value: ref('initiatives', 'transatlantic-dialogue-initiative'),
            },
          },
        },
        {
          label: t('Resource Hub', 'Centre de ressources', 'Centro de recursos', 'مركز الموارد'),
          link: { reference: { relationTo: 'pages', value: ref('pages', 'resource-hub') } },
        },
      ],
      footer: [
        {
          label: t('Privacy', 'Protection des données', 'Privacidad', 'الخصوصية'),
          link: { reference: { relationTo: 'pages', value: ref('pages', 'privacy') } },
        },
        {
          label: t('Accessibility', 'Accessibilité', 'Accesibilidad', 'إمكانية الوصول'),
          link: { reference: { relationTo: 'pages', value: ref('pages', 'accessibility') } },
        },
      ],
    },
  },
]
