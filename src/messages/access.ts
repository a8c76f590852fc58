import type { Localized } from '@/content/locales'

/** What is said to somebody whom the access rules refuse. */
export const ACCESS_MESSAGES = {
  writeNamesNoLocale: {
    en: 'The request names no language, so it would write the default one. Add "locale" with one of your languages.',
    fr: 'La requête n’indique aucune langue et écrirait donc dans la langue par défaut. Ajoutez « locale » avec l’une de vos langues.',
    es: 'La solicitud no indica ningún idioma, por lo que escribiría en el predeterminado. Añada «locale» con uno de sus idiomas.',
    ar: 'لا يحدّد الطلب أي لغة، فكان سيكتب باللغة الافتراضية. أضف «locale» بإحدى لغاتك.',
  },
  writeOutsideOwnLanguages: {
    en: 'You may not write in "{locale}". Write in {own}, or ask an administrator for this language.',
    fr: 'Vous ne pouvez pas écrire en « {locale} ». Écrivez en {own}, ou demandez cette langue à un administrateur.',
    es: 'No puede escribir en «{locale}». Escriba en {own} o pida este idioma a un administrador.',
    ar: 'لا يمكنك الكتابة باللغة «{locale}». اكتب بـ {own} أو اطلب هذه اللغة من أحد المديرين.',
  },
  writeTouchesAllLocales: {
    en: 'This would write or publish every language at once. Save one of your own languages at a time.',
    fr: 'Cela écrirait ou publierait toutes les langues à la fois. Enregistrez une seule de vos langues à la fois.',
    es: 'Esto escribiría o publicaría todos los idiomas a la vez. Guarde uno de sus idiomas cada vez.',
    ar: 'سيكتب هذا جميع اللغات أو ينشرها دفعة واحدة. احفظ لغة واحدة من لغاتك في كل مرة.',
  },
  releaseNotGranted: {
    en: 'You may not publish or unpublish "{locale}". Save a draft and ask an editor to publish it.',
    fr: 'Vous ne pouvez ni publier ni dépublier « {locale} ». Enregistrez un brouillon et demandez à un éditeur de le publier.',
    es: 'No puede publicar ni despublicar «{locale}». Guarde un borrador y pida a un editor que lo publique.',
    ar: 'لا يمكنك نشر «{locale}» أو إلغاء نشرها. احفظ مسودة واطلب من محرر نشرها.',
  },
  saveAsDraft: {
    en: 'Saved like this, readers would see the change in "{locale}" at once, and you may not publish it. Save it as a draft (draft=true).',
    fr: 'Enregistrée ainsi, la modification en « {locale} » serait aussitôt visible, et vous ne pouvez pas la publier. Enregistrez un brouillon (draft=true).',
    es: 'Guardado así, el cambio en «{locale}» se vería de inmediato y no puede publicarlo. Guárdelo como borrador (draft=true).',
    ar: 'بهذا الحفظ سيظهر التغيير باللغة «{locale}» للقراء فوراً، وليس لك نشره. احفظه كمسودة (draft=true).',
  },
  onlyWordsMayChange: {
    en: 'Translators change the words of their language only, but this would change what all languages share: {fields}. Leave that as it is, or ask an editor.',
    fr: 'Les traducteurs ne modifient que les mots de leur langue, or ceci changerait ce que toutes les langues partagent : {fields}. Laissez-le tel quel ou demandez à un éditeur.',
    es: 'Los traductores solo cambian las palabras de su idioma, pero esto cambiaría lo que comparten todos los idiomas: {fields}. Déjelo como está o pídalo a un editor.',
    ar: 'يغيّر المترجمون كلمات لغتهم فقط، لكن هذا سيغيّر ما تشترك فيه جميع اللغات: {fields}. اتركه كما هو أو اطلب ذلك من محرر.',
  },
  fileNotReplaceable: {
    en: 'Translators may not replace the file, which all languages share. Send the words only, or ask an editor.',
    fr: 'Les traducteurs ne peuvent pas remplacer le fichier, commun à toutes les langues. N’envoyez que les mots, ou demandez à un éditeur.',
    es: 'Los traductores no pueden sustituir el archivo, que comparten todos los idiomas. Envíe solo las palabras o pídalo a un editor.',
    ar: 'لا يمكن للمترجمين استبدال الملف المشترك بين جميع اللغات. أرسل الكلمات فقط أو اطلب ذلك من محرر.',
  },
  notYoursToWrite: {
    en: 'These fields are not yours to change: {fields}. Ask the network’s office.',
    fr: 'Vous ne pouvez pas modifier ces champs : {fields}. Adressez-vous au secrétariat du réseau.',
    es: 'No puede modificar estos campos: {fields}. Diríjase a la oficina de la red.',
    ar: 'لا يمكنك تغيير هذه الحقول: {fields}. تواصل مع مكتب الشبكة.',
  },
  accountInactive: {
    en: 'This account is not active. Ask an administrator to activate it.',
    fr: 'Ce compte n’est pas actif. Demandez à un administrateur de l’activer.',
    es: 'Esta cuenta no está activa. Pida a un administrador que la active.',
    ar: 'هذا الحساب غير نشط. اطلب من أحد المديرين تفعيله.',
  },
  firstUserNotRegistrable: {
    en: 'The first administrator is made when the server starts, not here. Set ADMIN_EMAIL and ADMIN_PASSWORD, or read the start-up output.',
    fr: 'Le premier administrateur est créé au démarrage du serveur, pas ici. Définissez ADMIN_EMAIL et ADMIN_PASSWORD, ou lisez le journal de démarrage.',
    es: 'El primer administrador se crea al arrancar el servidor, no aquí. Defina ADMIN_EMAIL y ADMIN_PASSWORD, o lea la salida del arranque.',
    ar: 'يُنشأ المدير الأول عند بدء تشغيل الخادم وليس هنا. عيّن ADMIN_EMAIL وADMIN_PASSWORD أو اقرأ مخرجات بدء التشغيل.',
  },
} as const satisfies Record<string, Localized>
