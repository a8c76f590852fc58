import type { Localized } from '@/content/locales'

/** What we say when something may not be done to a translation. */
export const TRANSLATION_WORKFLOW_MESSAGES = {
  translationPersonNeeded: {
    en: 'Only a person can confirm, review or reject this text. Nothing was changed. Sign in and do it yourself.',
    fr: 'Seule une personne peut confirmer, réviser ou rejeter ce texte. Rien n’a été modifié. Connectez-vous et faites-le vous-même.',
    es: 'Solo una persona puede confirmar, revisar o rechazar este texto. No se modificó nada. Inicie sesión y hágalo usted.',
    ar: 'لا يمكن تأكيد هذا النص أو مراجعته أو رفضه إلا من قبل شخص. لم يتغير شيء. سجّل الدخول وافعل ذلك بنفسك.',
  },
  translationHumanText: {
    en: 'A person has worked on this translation, so no machine replaces it. Offer the new text as a suggestion.',
    fr: 'Une personne a travaillé sur cette traduction : aucune machine ne la remplace. Proposez le nouveau texte comme suggestion.',
    es: 'Una persona ha trabajado en esta traducción, por lo que ninguna máquina la sustituye. Ofrezca el texto nuevo como sugerencia.',
    ar: 'عمل شخص على هذه الترجمة، فلا تحل محلها أي آلة. قدّم النص الجديد كاقتراح.',
  },
  translationOwnReview: {
    en: 'You translated this text yourself, and nobody reviews their own work in this language. Ask somebody else to review it.',
    fr: 'Vous avez traduit ce texte vous-même, et personne ne révise son propre travail dans cette langue. Demandez à quelqu’un d’autre de le réviser.',
    es: 'Usted mismo tradujo este texto, y en este idioma nadie revisa su propio trabajo. Pida a otra persona que lo revise.',
    ar: 'أنت من ترجم هذا النص، ولا يراجع أحد عمله بنفسه في هذه اللغة. اطلب من شخص آخر مراجعته.',
  },
  translationWrongState: {
    en: 'This translation is not in a state that allows that: only a confirmed one is reviewed, and only a text that is there is rejected. Reload and look at its state.',
    fr: 'L’état de cette traduction ne le permet pas : seule une traduction confirmée est révisée, et seul un texte existant est rejeté. Rechargez et vérifiez son état.',
    es: 'El estado de esta traducción no lo permite: solo se revisa una traducción confirmada y solo se rechaza un texto que existe. Recargue y compruebe su estado.',
    ar: 'حالة هذه الترجمة لا تسمح بذلك: لا تُراجع إلا ترجمة مؤكدة، ولا يُرفض إلا نص موجود. أعد التحميل وتحقق من حالتها.',
  },
  translationNoText: {
    en: 'There is no translation yet that could be changed. Write one first.',
    fr: 'Il n’y a pas encore de traduction à modifier. Écrivez-en une d’abord.',
    es: 'Todavía no hay ninguna traducción que modificar. Escriba una primero.',
    ar: 'لا توجد ترجمة بعد يمكن تغييرها. اكتب واحدة أولاً.',
  },
  translationWrongOrigin: {
    en: 'The origin given for this text does not fit what is done with it: machine text comes as machine text, and an origin changes only with the words. Name the true origin.',
    fr: 'L’origine indiquée pour ce texte ne correspond pas à ce qui en est fait : un texte automatique arrive comme tel, et l’origine ne change qu’avec les mots. Indiquez la véritable origine.',
    es: 'El origen indicado para este texto no corresponde a lo que se hace con él: un texto automático llega como tal, y el origen solo cambia con las palabras. Indique el origen verdadero.',
    ar: 'المصدر المذكور لهذا النص لا يناسب ما يُفعل به: النص الآلي يأتي نصاً آلياً، ولا يتغير المصدر إلا بتغير الكلمات. اذكر المصدر الحقيقي.',
  },
  translationReasonNeeded: {
    en: 'A rejection needs a reason, for the translator to go on with. Write one.',
    fr: 'Un rejet doit être motivé, pour que la personne qui traduit puisse poursuivre. Indiquez un motif.',
    es: 'Un rechazo necesita un motivo para que quien traduce pueda continuar. Escriba uno.',
    ar: 'يحتاج الرفض إلى سبب كي يتمكن المترجم من المتابعة. اكتب السبب.',
  },
  translationEditedMeanwhile: {
    en: 'Somebody changed this translation after you opened it. Nothing was saved. Compare both texts and save again.',
    fr: 'Quelqu’un a modifié cette traduction après que vous l’avez ouverte. Rien n’a été enregistré. Comparez les deux textes et enregistrez à nouveau.',
    es: 'Alguien modificó esta traducción después de que usted la abriera. No se guardó nada. Compare ambos textos y guarde de nuevo.',
    ar: 'عدّل شخص ما هذه الترجمة بعد أن فتحتها. لم يُحفظ شيء. قارن النصين ثم احفظ من جديد.',
  },
  translationSourceMoved: {
    en: 'The source text changed after you read it. Nothing was saved. Read the new source and confirm again.',
    fr: 'Le texte source a changé après que vous l’avez lu. Rien n’a été enregistré. Lisez la nouvelle source et confirmez à nouveau.',
    es: 'El texto de origen cambió después de que usted lo leyera. No se guardó nada. Lea el nuevo texto y confirme de nuevo.',
    ar: 'تغيّر النص المصدر بعد أن قرأته. لم يُحفظ شيء. اقرأ المصدر الجديد ثم أكّد من جديد.',
  },
  translationUnknownUnit: {
    en: 'There is no such text to translate any more. Reload the document.',
    fr: 'Ce texte à traduire n’existe plus. Rechargez le document.',
    es: 'Ese texto por traducir ya no existe. Recargue el documento.',
    ar: 'لم يعد هذا النص المطلوب ترجمته موجوداً. أعد تحميل المستند.',
  },
} as const satisfies Record<string, Localized>
