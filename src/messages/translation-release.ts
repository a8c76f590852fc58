import type { Localized } from '@/content/locales'

/** Why a locale may not be published; each names the texts it holds of. */
export const TRANSLATION_RELEASE_MESSAGES = {
  releaseUntranslated: {
    en: '{count} not translated ({texts}): translate them.',
    fr: '{count} sans traduction ({texts}) : traduisez-les.',
    es: '{count} sin traducir ({texts}): tradúzcalos.',
    ar: '{count} غير مترجمة ({texts}): ترجمها.',
  },
  releaseMachine: {
    en: '{count} translated by a machine and confirmed by nobody ({texts}): read and confirm them.',
    fr: '{count} traduits par une machine et confirmés par personne ({texts}) : relisez-les et confirmez-les.',
    es: '{count} traducidos por una máquina y sin confirmar por nadie ({texts}): léalos y confírmelos.',
    ar: '{count} ترجمتها آلة ولم يؤكدها أحد ({texts}): اقرأها وأكدها.',
  },
  releaseDraft: {
    en: '{count} still a draft ({texts}): confirm them.',
    fr: '{count} encore à l’état de brouillon ({texts}) : confirmez-les.',
    es: '{count} todavía en borrador ({texts}): confírmelos.',
    ar: '{count} ما زالت مسودة ({texts}): أكدها.',
  },
  releaseRejected: {
    en: '{count} rejected by a reviewer ({texts}): correct them.',
    fr: '{count} refusés par un relecteur ({texts}) : corrigez-les.',
    es: '{count} rechazados por un revisor ({texts}): corríjalos.',
    ar: '{count} رفضها مراجع ({texts}): صححها.',
  },
  releaseUnreviewed: {
    en: '{count} not reviewed by a second person ({texts}): have them reviewed.',
    fr: '{count} non relus par une deuxième personne ({texts}) : faites-les relire.',
    es: '{count} sin revisar por una segunda persona ({texts}): haga que se revisen.',
    ar: '{count} لم يراجعها شخص ثانٍ ({texts}): اطلب مراجعتها.',
  },
  releaseStale: {
    en: '{count} out of date, since the source has changed ({texts}): update them or confirm that they still hold.',
    fr: '{count} périmés, car la source a changé ({texts}) : actualisez-les ou confirmez qu’ils restent valables.',
    es: '{count} desactualizados, pues el original ha cambiado ({texts}): actualícelos o confirme que siguen siendo válidos.',
    ar: '{count} قديمة لأن المصدر تغيّر ({texts}): حدّثها أو أكد أنها ما زالت صالحة.',
  },
  releaseCodesChanged: {
    en: '{count} with other links or formats than the source has now ({texts}): place them anew.',
    fr: '{count} dont les liens ou la mise en forme diffèrent de la source actuelle ({texts}) : replacez-les.',
    es: '{count} con otros enlaces o formatos que los del original actual ({texts}): colóquelos de nuevo.',
    ar: '{count} روابطها أو تنسيقها يختلف عن المصدر الحالي ({texts}): ضعها من جديد.',
  },
  releaseCheck: {
    en: '{count} failing a check that forbids publication ({texts}): correct them, or waive the check with a reason.',
    fr: '{count} en échec à un contrôle bloquant ({texts}) : corrigez-les, ou levez le contrôle en le motivant.',
    es: '{count} que no superan un control bloqueante ({texts}): corríjalos o exima del control con un motivo.',
    ar: '{count} لم تجتز فحصاً يمنع النشر ({texts}): صححها أو أعفها من الفحص مع ذكر السبب.',
  },
  releaseLinkGone: {
    en: 'A link leads to {collection}/{id}, which was deleted: remove the link or choose another target.',
    fr: 'Un lien mène à {collection}/{id}, qui a été supprimé : retirez le lien ou choisissez une autre cible.',
    es: 'Un enlace lleva a {collection}/{id}, que se eliminó: quite el enlace o elija otro destino.',
    ar: 'رابط يؤدي إلى {collection}/{id} المحذوف: أزل الرابط أو اختر وجهة أخرى.',
  },
  overrideNotGranted: {
    en: 'You may not publish past the translation gate. Ask somebody who has the right "release override".',
    fr: 'Vous ne pouvez pas publier malgré le contrôle des traductions. Adressez-vous à une personne qui a ce droit.',
    es: 'No puede publicar pese al control de traducciones. Pídaselo a alguien que tenga ese derecho.',
    ar: 'لا يمكنك النشر متجاوزاً بوابة الترجمة. اطلب ذلك ممن يملك هذا الحق.',
  },
  overrideNeedsReason: {
    en: 'A release past the translation gate needs a reason of at least {min} characters: it is kept and shown.',
    fr: 'Publier malgré le contrôle des traductions exige un motif d’au moins {min} caractères : il est conservé et affiché.',
    es: 'Publicar pese al control de traducciones exige un motivo de al menos {min} caracteres: se guarda y se muestra.',
    ar: 'النشر متجاوزاً بوابة الترجمة يتطلب سبباً من {min} حرفاً على الأقل: يُحفظ ويُعرض.',
  },
} as const satisfies Record<string, Localized>
