import type { Localized } from '@/content/locales'

/** What we say when a write cannot be stored. */
export const WRITING_MESSAGES = {
  writeConflict: {
    en: '{who} changed this document after you opened it, in fields that you changed too: {fields}. Nothing was saved. Copy your text, reload the document and enter it again.',
    fr: '{who} a modifié ce document après que vous l’avez ouvert, dans des champs que vous avez modifiés aussi : {fields}. Rien n’a été enregistré. Copiez votre texte, rechargez le document et saisissez-le à nouveau.',
    es: '{who} modificó este documento después de que usted lo abriera, en campos que usted también modificó: {fields}. No se guardó nada. Copie su texto, recargue el documento y escríbalo de nuevo.',
    ar: 'عدّل {who} هذا المستند بعد أن فتحته، في حقول عدّلتها أنت أيضاً: {fields}. لم يُحفظ شيء. انسخ نصك ثم أعد تحميل المستند وأدخله من جديد.',
  },
  somebodyElse: {
    en: 'Somebody else',
    fr: 'Quelqu’un d’autre',
    es: 'Otra persona',
    ar: 'شخص آخر',
  },
  databaseAway: {
    en: 'The database does not answer just now. Nothing was saved. Try again in a few seconds.',
    fr: 'La base de données ne répond pas pour le moment. Rien n’a été enregistré. Réessayez dans quelques secondes.',
    es: 'La base de datos no responde en este momento. No se guardó nada. Inténtelo de nuevo en unos segundos.',
    ar: 'قاعدة البيانات لا تستجيب الآن. لم يُحفظ شيء. أعد المحاولة بعد بضع ثوانٍ.',
  },
  restoreAsDraft: {
    en: 'A version holds the texts of every language, so it is not put on line at once. Choose "Restore as draft", then publish each language.',
    fr: 'Une version contient les textes de toutes les langues et n’est donc pas mise en ligne d’un coup. Choisissez « Restaurer comme brouillon », puis publiez chaque langue.',
    es: 'Una versión contiene los textos de todos los idiomas, por lo que no se publica de una vez. Elija «Restaurar como borrador» y publique después cada idioma.',
    ar: 'تحتوي النسخة على نصوص جميع اللغات، لذا لا تُنشر دفعة واحدة. اختر «استعادة كمسودة» ثم انشر كل لغة.',
  },
  trashMoveOnly: {
    en: 'Moving a document to the trash or back changes nothing else of it, and this request does: {fields}. Nothing was saved. Send "deletedAt" alone, and the rest in a request of its own.',
    fr: 'Mettre un document à la corbeille ou l’en sortir ne change rien d’autre, or cette requête le fait : {fields}. Rien n’a été enregistré. Envoyez « deletedAt » seul, et le reste dans une requête à part.',
    es: 'Mover un documento a la papelera o sacarlo de ella no cambia nada más, y esta petición sí: {fields}. No se guardó nada. Envíe «deletedAt» solo, y lo demás en una petición aparte.',
    ar: 'نقل المستند إلى سلة المهملات أو إعادته منها لا يغيّر شيئاً آخر فيه، وهذا الطلب يغيّر: {fields}. لم يُحفظ شيء. أرسل «deletedAt» وحده، والباقي في طلب مستقل.',
  },
  notInTrash: {
    en: 'This document is not in the trash, so it cannot be restored from there. Nothing was saved. To take a language off line send "_status": "draft" alone, without "deletedAt".',
    fr: 'Ce document n’est pas dans la corbeille et ne peut donc pas en être restauré. Rien n’a été enregistré. Pour mettre une langue hors ligne, envoyez « "_status": "draft" » seul, sans « deletedAt ».',
    es: 'Este documento no está en la papelera, así que no se puede restaurar de ella. No se guardó nada. Para retirar un idioma envíe «"_status": "draft"» solo, sin «deletedAt».',
    ar: 'هذا المستند ليس في سلة المهملات، فلا يمكن استعادته منها. لم يُحفظ شيء. لإلغاء نشر لغة أرسل «"_status": "draft"» وحده دون «deletedAt».',
  },
  draftWaits: {
    en: 'A draft of this document waits to be published in this language ({locale}), and the request does not say what is to become of it. Nothing was saved. Send "_status": "published" to publish it with your change, or draft=true to keep it a draft.',
    fr: 'Un brouillon de ce document attend d’être publié dans cette langue ({locale}), et la requête ne dit pas ce qu’il doit devenir. Rien n’a été enregistré. Envoyez « "_status": "published" » pour le publier avec votre modification, ou draft=true pour qu’il reste un brouillon.',
    es: 'Un borrador de este documento espera a ser publicado en este idioma ({locale}), y la petición no dice qué ha de ser de él. No se guardó nada. Envíe «"_status": "published"» para publicarlo con su cambio, o draft=true para que siga siendo un borrador.',
    ar: 'ثمة مسودة لهذا المستند تنتظر النشر بهذه اللغة ({locale})، والطلب لا يقول ما يُفعل بها. لم يُحفظ شيء. أرسل «"_status": "published"» لنشرها مع تعديلك، أو draft=true لتبقى مسودة.',
  },
  trashNothingPublished: {
    en: 'Nothing of this document was published when it went to the trash, so there is nothing to put back on line. Restore it as a draft, then publish the languages that are ready.',
    fr: 'Rien de ce document n’était publié quand il a été mis à la corbeille : il n’y a rien à remettre en ligne. Restaurez-le comme brouillon, puis publiez les langues qui sont prêtes.',
    es: 'Nada de este documento estaba publicado cuando se movió a la papelera, así que no hay nada que volver a publicar. Restáurelo como borrador y publique después los idiomas que estén listos.',
    ar: 'لم يكن شيء من هذا المستند منشوراً عند نقله إلى سلة المهملات، فلا شيء يُعاد نشره. استعده كمسودة ثم انشر اللغات الجاهزة.',
  },
} as const satisfies Record<string, Localized>
