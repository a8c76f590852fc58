import { ref, type SeedDocument, same, type Text, t } from './kit'

/**
 * People by the public office that the demo pages name them with, as of the time of the event;
 * no words are put into their mouths.
 */
const person = (
  key: string,
  name: string,
  ar: string,
  position: Text,
  more: Record<string, unknown> = {},
): SeedDocument => ({
  key,
  data: {
    name: { ...same(name), ar },
    slug: { en: key },
    position,
    groups: ['speaker'],
    active: false,
    ...more,
  },
})

export const PEOPLE: SeedDocument[] = [
  person(
    'eric-adams',
    'Eric Adams',
    'إريك آدامز',
    t(
      'Mayor of New York City (in September 2023)',
      'Maire de New York (en septembre 2023)',
      'Alcalde de Nueva York (en septiembre de 2023)',
      'عمدة مدينة نيويورك (في سبتمبر 2023)',
    ),
    { city: ref('cities', 'new-york-city') },
  ),
  person(
    'clarence-anthony',
    'Clarence Anthony',
    'كلارنس أنتوني',
    t(
      'CEO and Executive Director of the National League of Cities (in February 2024)',
      'Président-directeur général et directeur exécutif de la National League of Cities (en février 2024)',
      'Presidente y director ejecutivo de la National League of Cities (en febrero de 2024)',
      'الرئيس والمدير التنفيذي للرابطة الوطنية للمدن National League of Cities (في فبراير 2024)',
    ),
    { partner: ref('partners', 'national-league-of-cities') },
  ),
  person(
    'eric-rosand',
    'Eric Rosand',
    'إريك روزاند',
    t(
      'Executive Director of the Strong Cities Network (in February 2024)',
      'Directeur exécutif du Strong Cities Network (en février 2024)',
      'Director ejecutivo de Strong Cities Network (en febrero de 2024)',
      'المدير التنفيذي لشبكة Strong Cities Network (في فبراير 2024)',
    ),
    { groups: ['team', 'speaker'] },
  ),
  person(
    'uzra-zeya',
    'Uzra Zeya',
    'عزرا زيا',
    t(
      'Under Secretary of State for Civilian Security, Democracy, and Human Rights, United States (in September 2021)',
      'Sous-secrétaire d’État à la sécurité civile, à la démocratie et aux droits humains, États-Unis (en septembre 2021)',
      'Subsecretaria de Estado de Seguridad Civil, Democracia y Derechos Humanos, Estados Unidos (en septiembre de 2021)',
      'وكيلة وزارة الخارجية للأمن المدني والديمقراطية وحقوق الإنسان، الولايات المتحدة (في سبتمبر 2021)',
    ),
    { partner: ref('partners', 'united-states-department-of-state') },
  ),
  person(
    'vladimir-voronkov',
    'Vladimir Voronkov',
    'فلاديمير فورونكوف',
    t(
      'United Nations Under-Secretary-General for Counter-Terrorism (in September 2021)',
      'Secrétaire général adjoint des Nations Unies à la lutte contre le terrorisme (en septembre 2021)',
      'Secretario General Adjunto de las Naciones Unidas para la Lucha contra el Terrorismo (en septiembre de 2021)',
      'وكيل الأمين العام للأمم المتحدة لمكافحة الإرهاب (في سبتمبر 2021)',
    ),
  ),
  person(
    'naheed-nenshi',
    'Naheed Nenshi',
    'ناهد ننشي',
    t(
      'Mayor of Calgary, Canada (in September 2021)',
      'Maire de Calgary, Canada (en septembre 2021)',
      'Alcalde de Calgary, Canadá (en septiembre de 2021)',
      'عمدة كالغاري، كندا (في سبتمبر 2021)',
    ),
    { city: ref('cities', 'calgary') },
  ),
  person(
    'bill-peduto',
    'Bill Peduto',
    'بيل بيدوتو',
    t(
      'Mayor of Pittsburgh, United States (in September 2021)',
      'Maire de Pittsburgh, États-Unis (en septembre 2021)',
      'Alcalde de Pittsburgh, Estados Unidos (en septiembre de 2021)',
      'عمدة بيتسبرغ، الولايات المتحدة (في سبتمبر 2021)',
    ),
    { city: ref('cities', 'pittsburgh') },
  ),
  person(
    'andy-burnham',
    'Andy Burnham',
    'آندي بورنهام',
    t(
      'Mayor of Greater Manchester, United Kingdom (in September 2021)',
      'Maire du Grand Manchester, Royaume-Uni (en septembre 2021)',
      'Alcalde del Gran Mánchester, Reino Unido (en septiembre de 2021)',
      'عمدة مانشستر الكبرى، المملكة المتحدة (في سبتمبر 2021)',
    ),
    { city: ref('cities', 'greater-manchester') },
  ),
  {
    key: 'alex-sample',
    data: {
      name: t(
        'Alex Sample (fictional)',
        'Alex Sample (personnage fictif)',
        'Alex Sample (personaje ficticio)',
        'أليكس سامبل (شخصية خيالية)',
      ),
      slug: { en: 'alex-sample' },
      honorific: t('Dr', 'Dr', 'Dra.', 'د.'),
      position: t(
        'Mayor of Exampleton (fictional)',
        'Maire d’Exampleton (fiction)',
        'Alcaldía de Exampleton (ficción)',
        'عمدة إكزامبلتون (خيالي)',
      ),
      city: ref('cities', 'exampleton'),
      groups: ['speaker', 'author', 'expert-pool'],
      active: true,
      email: 'alex.sample@exampleton.example',
      emailPublic: false,
      order: 1,
      photo: ref('media', 'demo-portrait'),
    },
  },
]
