import type { Defect } from './types'

const ar = (
  name: string,
  source: string,
  target: string,
  more: Pick<Defect, 'beside' | 'maxLength'> = {},
): Defect => ({ class: name, locale: 'ar', source, target, ...more })

/** The same kinds of defects in Arabic. */
export const DEFECTS_AR: readonly Defect[] = [
  ar(
    'code-space',
    'They feed the <g1>resource hub</g1> of the city.',
    'تثري هذه الدروس<g1>مركز الموارد</g1> في المدينة.',
  ),
  ar('code-space', 'A <g1>library</g1> of stories', '<g1>مكتبة</g1>من القصص'),
  ar('codes', 'Read <g1>the report</g1>.', 'اقرأ التقرير.'),
  ar('codes', 'Hall A<x1/>Second floor', 'القاعة أ، الطابق الثاني'),
  ar('doubled-words', 'The mayors came early.', 'وصل رؤساء رؤساء البلديات مبكراً.'),
  ar('doubled-words', 'The summary is below.', 'الملخص الملخص أدناه.'),
  ar('numbers', 'More than 65 mayors', 'أكثر من ٥٦ رئيس بلدية'),
  ar('numbers', 'In 2021 it began.', 'بدأ ذلك عام 2012.'),
  ar('dates', 'It was on 22 September 2021.', 'كان ذلك في 22 نوفمبر 2021.'),
  ar('dates', 'It ends on May 3.', 'ينتهي في ٣ مارس.'),
  ar('names', 'The Strong Cities Network grows.', 'تنمو شبكة المدن المتينة.'),
  ar('forbidden-terms', 'The Strong Cities Network grows.', 'تنمو شبكة المدن القوية.'),
  ar('forbidden-terms', 'Strong Cities thanks you.', 'تشكركم المدن القوية.'),
  ar('terms', 'We protect social cohesion.', 'نحمي الوئام.'),
  ar('consistency', 'The International Steering Committee met.', 'اجتمعت لجنة التسيير الدولية.', {
    beside: [['The International Steering Committee decides.', 'تقرر اللجنة التوجيهية الدولية.']],
  }),
  ar('untranslated', 'The mayors spoke for a long time.', 'The mayors spoke for a long time.'),
  ar('punctuation', 'Why cities?', 'لماذا المدن?'),
  ar('punctuation', 'First, we listen.', 'أولاً, نستمع.'),
  ar('punctuation', 'Listen; learn', 'استمع; تعلّم'),
  ar('end-punctuation', 'The report is ready.', 'التقرير جاهز'),
  ar('bidi', 'Call +1 250 555 0142.', 'اتصل على \u2066+1 250 555 0142.'),
  ar('addresses', 'Write to desk@example.org.', 'اكتب إلى desk@example.com.'),
  ar('link-text', 'Read <g1>the full summary</g1>.', 'الملخص الكامل <g1>هنا</g1>.'),
  ar('double-space', 'The mayor opened the day.', 'افتتح  رئيس البلدية اليوم.'),
  ar('unknown-acronyms', 'The NATO office sent a guest.', 'أرسل المكتب ضيفاً.'),
  ar('unknown-acronyms', 'The OSCE office sent a guest.', 'أرسل مكتب OCSE ضيفاً.'),
]
