import { ref, type SeedDocument, t } from './kit'
import { doc, p } from './rich-text'

/** Short reports of the two events that the updates of September 2021 speak of. */
export const REPORTS: SeedDocument[] = [
  {
    key: 'revitalising-the-international-steering-committee-summary',
    data: {
      title: t(
        'Revitalising the International Steering Committee: summary',
        'Revitaliser le Comité directeur international : résumé',
        'Revitalizar el Comité Directivo Internacional: resumen',
        'إحياء اللجنة التوجيهية الدولية: ملخص',
      ),
      slug: { en: 'revitalising-the-international-steering-committee-summary' },
      publishedAt: '2021-10-19',
      event: ref('events', 'international-steering-committee-revitalisation-meeting'),
      summary: t(
        'Cities spoke about their challenges in preventing and countering violent extremism and about keeping the SCN fit for its purpose.',
        'Les villes ont évoqué leurs défis dans la prévention de l’extrémisme violent et la lutte contre celui-ci, et la nécessité de veiller à ce que le SCN reste adapté à sa mission.',
        'Las ciudades hablaron de sus retos para prevenir y combatir el extremismo violento y de cómo lograr que la SCN siga siendo adecuada a su misión.',
        'تحدثت المدن عن التحديات التي تواجهها في منع التطرف العنيف ومكافحته وعن إبقاء SCN ملائمة لغايتها.',
      ),
      body: {
        en: doc(
          p(
            'The International Steering Committee gives strategic direction, promotes the mission of the SCN and sees to it that the network stays led and guided by its members.',
          ),
        ),
        fr: doc(
          p(
            'Le Comité directeur international fixe l’orientation stratégique, fait connaître la mission du SCN et veille à ce que le réseau reste dirigé et guidé par ses membres.',
          ),
        ),
        es: doc(
          p(
            'El Comité Directivo Internacional fija la orientación estratégica, da a conocer la misión de la SCN y vela por que la red siga siendo dirigida y guiada por sus miembros.',
          ),
        ),
        ar: doc(
          p(
            'تحدد اللجنة التوجيهية الدولية التوجه الاستراتيجي، وتعرّف برسالة SCN، وتحرص على أن تبقى الشبكة بقيادة أعضائها وتوجيههم.',
          ),
        ),
      },
      disclaimer: 'none',
    },
  },
  {
    key: 'the-role-of-cities-un-general-assembly-side-event-summary',
    data: {
      title: t(
        'The role of cities: summary of the side event of the United Nations General Assembly',
        'Le rôle des villes : résumé de l’événement parallèle de l’Assemblée générale des Nations Unies',
        'El papel de las ciudades: resumen del evento paralelo de la Asamblea General de las Naciones Unidas',
        'دور المدن: ملخص الفعالية الجانبية للجمعية العامة للأمم المتحدة',
      ),
      slug: { en: 'the-role-of-cities-un-general-assembly-side-event-summary' },
      publishedAt: '2021-10-19',
      event: ref('events', 'the-role-of-cities-un-general-assembly-side-event'),
      summary: t(
        'Mayors, local leaders, governments and multilateral bodies on what cities contribute to preventing and countering violent extremism.',
        'Maires, responsables locaux, gouvernements et organismes multilatéraux sur ce que les villes apportent à la prévention de l’extrémisme violent et à la lutte contre celui-ci.',
        'Alcaldes, líderes locales, gobiernos y organismos multilaterales sobre lo que aportan las ciudades a la prevención del extremismo violento y a la lucha contra él.',
        'رؤساء بلديات وقيادات محلية وحكومات وهيئات متعددة الأطراف حول ما تسهم به المدن في منع التطرف العنيف ومكافحته.',
      ),
      disclaimer: 'none',
    },
  },
]
