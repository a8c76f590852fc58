import type { Localized } from '@/content/locales'

/** What is refused of GraphQL requests that name their document. */
export const TRUSTED_DOCUMENT_MESSAGES = {
  documentIdMalformed: {
    en: 'The GraphQL request names its document in a way that cannot be read: send "documentId" as "sha256:" and 64 lower-case hexadecimal digits, or "extensions.persistedQuery" with "version" 1 and such a "sha256Hash", each once.',
    fr: 'La requête GraphQL désigne son document de façon illisible : envoyez « documentId » sous la forme « sha256: » suivie de 64 chiffres hexadécimaux en minuscules, ou « extensions.persistedQuery » avec « version » 1 et un tel « sha256Hash », chacun une seule fois.',
    es: 'La petición GraphQL nombra su documento de forma ilegible: envíe «documentId» como «sha256:» y 64 cifras hexadecimales en minúsculas, o «extensions.persistedQuery» con «version» 1 y tal «sha256Hash», cada uno una vez.',
    ar: 'يسمّي استعلام GraphQL وثيقته بصيغة غير مقروءة: أرسل «documentId» بالصيغة «sha256:» متبوعة بـ64 رقماً ست عشرياً بحروف صغيرة، أو «extensions.persistedQuery» مع «version» يساوي 1 و«sha256Hash» كهذا، كلاً مرة واحدة.',
  },
  documentUnknown: {
    en: 'There is no document "{id}": send the query itself, or have the operator add the manifest of your build to the trusted documents.',
    fr: 'Il n’y a pas de document « {id} » : envoyez la requête elle-même, ou faites ajouter le manifeste de votre site aux documents de confiance par l’exploitant.',
    es: 'No existe el documento «{id}»: envíe la consulta misma o pida al operador que añada el manifiesto de su sitio a los documentos de confianza.',
    ar: 'لا توجد وثيقة «{id}»: أرسل الاستعلام نفسه، أو اطلب من المشغّل إضافة قائمة موقعك إلى الوثائق الموثوقة.',
  },
  documentDiffers: {
    en: 'The request names the document "{id}" and brings another one: send only one of the two, or the hash of exactly the query that you send.',
    fr: 'La requête désigne le document « {id} » et en apporte un autre : n’envoyez que l’un des deux, ou l’empreinte exacte de la requête envoyée.',
    es: 'La petición nombra el documento «{id}» y trae otro: envíe solo uno de los dos, o el hash exacto de la consulta enviada.',
    ar: 'يسمّي الطلب الوثيقة «{id}» ويحمل غيرها: أرسل واحدة منهما فقط، أو بصمة الاستعلام المرسل بعينه.',
  },
  documentNotTrusted: {
    en: 'Only the documents of the network’s own sites are answered here: name one of them by "documentId", have the operator add yours to the trusted documents, or sign in.',
    fr: 'Seuls les documents des sites du réseau reçoivent ici une réponse : désignez l’un d’eux par « documentId », faites ajouter le vôtre aux documents de confiance par l’exploitant, ou connectez-vous.',
    es: 'Aquí solo se responde a los documentos de los sitios de la red: nombre uno de ellos con «documentId», pida al operador que añada el suyo a los documentos de confianza o inicie sesión.',
    ar: 'لا يُجاب هنا إلا عن وثائق مواقع الشبكة: سمِّ إحداها بـ«documentId»، أو اطلب من المشغّل إضافة وثيقتك إلى الوثائق الموثوقة، أو سجّل الدخول.',
  },
} as const satisfies Record<string, Localized>
