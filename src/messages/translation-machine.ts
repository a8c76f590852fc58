import type { Localized } from '@/content/locales'

/** Why texts are not sent to a translation engine, and what to do instead. */
export const TRANSLATION_MACHINE_MESSAGES = {
  machineLocaleUnknown: {
    en: '"{locale}" is not a language of this installation. Ask for one of these: {known}.',
    fr: '« {locale} » n’est pas une langue de cette installation. Demandez l’une de celles-ci : {known}.',
    es: '«{locale}» no es un idioma de esta instalación. Pida uno de estos: {known}.',
    ar: '«{locale}» ليست من لغات هذا النظام. اختر واحدة من: {known}.',
  },
  machineLocalePseudo: {
    en: '"{locale}" is for testing layouts and is never stored. Ask for GET /api/translation/pseudo/{locale}?collection=…&id=… instead.',
    fr: '« {locale} » sert à éprouver la mise en page et n’est jamais enregistrée. Demandez plutôt GET /api/translation/pseudo/{locale}?collection=…&id=….',
    es: '«{locale}» sirve para probar maquetaciones y nunca se guarda. Pida en su lugar GET /api/translation/pseudo/{locale}?collection=…&id=….',
    ar: '«{locale}» لاختبار التصميم ولا تُحفظ أبداً. اطلب بدلاً منها GET /api/translation/pseudo/{locale}?collection=…&id=….',
  },
  machineNoEngine: {
    en: 'No translation engine is set up, so nothing was started. The operator sets one as described in docs/features/machine-translation.md.',
    fr: 'Aucun moteur de traduction n’est configuré : rien n’a été lancé. L’exploitant en configure un comme décrit dans docs/features/machine-translation.md.',
    es: 'No hay ningún motor de traducción configurado; no se inició nada. El operador configura uno según docs/features/machine-translation.md.',
    ar: 'لم يُضبط أي محرك ترجمة، لذا لم يبدأ شيء. يضبطه المشغّل كما هو مبين في docs/features/machine-translation.md.',
  },
  machineEngineUnknown: {
    en: 'There is no translation engine "{engine}" here. Ask for one of these: {known}.',
    fr: 'Il n’y a pas ici de moteur de traduction « {engine} ». Demandez l’un de ceux-ci : {known}.',
    es: 'Aquí no hay ningún motor de traducción «{engine}». Pida uno de estos: {known}.',
    ar: 'لا يوجد هنا محرك ترجمة باسم «{engine}». اختر واحداً من: {known}.',
  },
  machineCollectionUnknown: {
    en: '"{collection}" is not a collection that is translated. Ask for one of these: {known}.',
    fr: '« {collection} » n’est pas une collection à traduire. Demandez l’une de celles-ci : {known}.',
    es: '«{collection}» no es una colección que se traduzca. Pida una de estas: {known}.',
    ar: '«{collection}» ليست مجموعة تُترجم. اختر واحدة من: {known}.',
  },
  machineDocumentsUnknown: {
    en: 'Nothing was started: there is nothing to translate in {collection} {documents}. Check the ids, or save the documents once.',
    fr: 'Rien n’a été lancé : il n’y a rien à traduire dans {collection} {documents}. Vérifiez les identifiants, ou enregistrez ces documents une fois.',
    es: 'No se inició nada: no hay nada que traducir en {collection} {documents}. Compruebe los identificadores o guarde los documentos una vez.',
    ar: 'لم يبدأ شيء: لا يوجد ما يُترجم في {collection} {documents}. تحقق من المعرّفات أو احفظ المستندات مرة واحدة.',
  },
  machineMalformed: {
    en: 'The request is not complete: {faults}. Send {locale, collection, ids or all: true}, and, if you want, engine, suggestions and dryRun.',
    fr: 'La demande est incomplète : {faults}. Envoyez {locale, collection, ids ou all: true} et, si vous le souhaitez, engine, suggestions et dryRun.',
    es: 'La solicitud no está completa: {faults}. Envíe {locale, collection, ids o all: true} y, si lo desea, engine, suggestions y dryRun.',
    ar: 'الطلب غير مكتمل: {faults}. أرسل {locale, collection, ids أو all: true}، وإن شئت engine وsuggestions وdryRun.',
  },
  machineTooDear: {
    en: 'Nothing was started: {characters} characters would cost up to {cost}, and one run may cost {cap}. Ask for fewer documents, or have the operator raise TRANSLATION_COST_CAP.',
    fr: 'Rien n’a été lancé : {characters} caractères coûteraient jusqu’à {cost}, or un lancement peut coûter {cap}. Demandez moins de documents, ou faites relever TRANSLATION_COST_CAP par l’exploitant.',
    es: 'No se inició nada: {characters} caracteres costarían hasta {cost} y una ejecución puede costar {cap}. Pida menos documentos o haga que el operador suba TRANSLATION_COST_CAP.',
    ar: 'لم يبدأ شيء: قد يكلّف {characters} حرفاً حتى {cost}، والحد لكل تشغيل {cap}. اطلب مستندات أقل أو ليرفع المشغّل قيمة TRANSLATION_COST_CAP.',
  },
  machineRunUnknown: {
    en: 'There is no run {id} that you may see. Runs are listed in /api/translation-runs.',
    fr: 'Aucun lancement {id} que vous puissiez voir. Les lancements sont listés dans /api/translation-runs.',
    es: 'No hay ninguna ejecución {id} que pueda ver. Las ejecuciones están en /api/translation-runs.',
    ar: 'لا يوجد تشغيل {id} يمكنك رؤيته. عمليات التشغيل مدرجة في /api/translation-runs.',
  },
  machineRunOver: {
    en: 'Run {id} is over, so there is nothing to cancel. What it wrote are drafts that a person reads.',
    fr: 'Le lancement {id} est terminé : il n’y a rien à annuler. Ce qu’il a écrit, ce sont des brouillons qu’une personne relit.',
    es: 'La ejecución {id} ha terminado; no hay nada que cancelar. Lo que escribió son borradores que lee una persona.',
    ar: 'انتهى التشغيل {id}، فلا شيء يُلغى. ما كتبه مسودات يقرؤها شخص.',
  },
  machineTextLeft: {
    en: 'The engine gave no text that can be used ({reason}). Nothing was kept: translate this text yourself, or ask again.',
    fr: 'Le moteur n’a donné aucun texte utilisable ({reason}). Rien n’a été conservé : traduisez ce texte vous-même, ou redemandez.',
    es: 'El motor no dio ningún texto utilizable ({reason}). No se guardó nada: traduzca usted este texto o pídalo de nuevo.',
    ar: 'لم يقدّم المحرك نصاً صالحاً ({reason}). لم يُحفظ شيء: ترجم هذا النص بنفسك أو اطلبه من جديد.',
  },
  machineTextLater: {
    en: 'The engine does not answer now ({reason}). Nothing was kept: ask again later, or translate this text yourself.',
    fr: 'Le moteur ne répond pas pour le moment ({reason}). Rien n’a été conservé : redemandez plus tard, ou traduisez ce texte vous-même.',
    es: 'El motor no responde ahora ({reason}). No se guardó nada: pídalo más tarde o traduzca usted este texto.',
    ar: 'لا يستجيب المحرك الآن ({reason}). لم يُحفظ شيء: اطلبه لاحقاً أو ترجم هذا النص بنفسك.',
  },
  pseudoLocaleUnknown: {
    en: '"{locale}" is not a pseudo-locale. Ask for one of these: {known}.',
    fr: '« {locale} » n’est pas une pseudo-langue. Demandez l’une de celles-ci : {known}.',
    es: '«{locale}» no es un pseudoidioma. Pida uno de estos: {known}.',
    ar: '«{locale}» ليست لغة تجريبية. اختر واحدة من: {known}.',
  },
  pseudoDocumentUnknown: {
    en: 'There is no document {collection}/{id} that you may read. Check the id, or sign in to see drafts.',
    fr: 'Aucun document {collection}/{id} que vous puissiez lire. Vérifiez l’identifiant, ou connectez-vous pour voir les brouillons.',
    es: 'No hay ningún documento {collection}/{id} que pueda leer. Compruebe el identificador o inicie sesión para ver borradores.',
    ar: 'لا يوجد مستند {collection}/{id} يمكنك قراءته. تحقق من المعرّف أو سجّل الدخول لرؤية المسودات.',
  },
} as const satisfies Record<string, Localized>
