import type { Localized } from '@/content/locales'

/** What is said about a file of terms (CSV or TBX) that cannot be read. Nothing of it is stored. */
export const TERM_FILE_MESSAGES = {
  termFileMalformed: {
    en: 'Line {line}: the file cannot be read ({reason}). Correct that line, or export the terms again and enter your changes there.',
    fr: 'Ligne {line} : le fichier est illisible ({reason}). Corrigez cette ligne, ou exportez de nouveau les termes et reportez-y vos changements.',
    es: 'Línea {line}: no se puede leer el archivo ({reason}). Corrija esa línea, o exporte de nuevo los términos e introduzca allí sus cambios.',
    ar: 'السطر {line}: تتعذر قراءة الملف ({reason}). صحّح هذا السطر، أو صدّر المصطلحات من جديد وأدخل تعديلاتك فيها.',
  },
  termFileTooLarge: {
    en: 'The file has more than {max} million characters: divide it.',
    fr: 'Le fichier dépasse {max} millions de caractères : divisez-le.',
    es: 'El archivo supera los {max} millones de caracteres: divídalo.',
    ar: 'يتجاوز الملف {max} مليون محرف: قسّمه.',
  },
  termFileNotTbx: {
    en: 'This XML file is not TBX: its root is neither <tbx> nor <martif>. Export the terms as TBX-Basic.',
    fr: 'Ce fichier XML n’est pas du TBX : sa racine n’est ni <tbx> ni <martif>. Exportez les termes en TBX-Basic.',
    es: 'Este archivo XML no es TBX: su raíz no es <tbx> ni <martif>. Exporte los términos como TBX-Basic.',
    ar: 'ملف XML هذا ليس TBX: جذره ليس <tbx> ولا <martif>. صدّر المصطلحات بصيغة TBX-Basic.',
  },
  termFileDoctype: {
    en: 'Line {line}: the file declares a document type, which we do not read for safety. Remove the line that begins with <!DOCTYPE.',
    fr: 'Ligne {line} : le fichier déclare un type de document, que nous ne lisons pas par sécurité. Supprimez la ligne qui commence par <!DOCTYPE.',
    es: 'Línea {line}: el archivo declara un tipo de documento, que no leemos por seguridad. Quite la línea que empieza por <!DOCTYPE.',
    ar: 'السطر {line}: يعلن الملف نوع وثيقة لا نقرؤه لأسباب أمنية. احذف السطر الذي يبدأ بـ <!DOCTYPE.',
  },
  termFileEmpty: {
    en: 'The file has no terms: add at least one.',
    fr: 'Le fichier ne contient aucun terme : ajoutez-en au moins un.',
    es: 'El archivo no contiene términos: añada al menos uno.',
    ar: 'لا توجد مصطلحات في الملف: أضف مصطلحاً واحداً على الأقل.',
  },
  termColumnMissing: {
    en: 'The column "{column}" is missing: add it to the first line.',
    fr: 'La colonne « {column} » manque : ajoutez-la à la première ligne.',
    es: 'Falta la columna «{column}»: añádala a la primera línea.',
    ar: 'العمود «{column}» ناقص: أضفه إلى السطر الأول.',
  },
  termColumnUnknown: {
    en: 'There is no column "{column}": remove it, or use one of {known}.',
    fr: 'La colonne « {column} » n’existe pas : retirez-la ou utilisez l’une de {known}.',
    es: 'No existe la columna «{column}»: quítela o use una de {known}.',
    ar: 'لا يوجد عمود «{column}»: احذفه أو استعمل أحد الأعمدة {known}.',
  },
  termCellEmpty: {
    en: 'Line {line}: "{column}" is empty. Fill it in, or remove the line.',
    fr: 'Ligne {line} : « {column} » est vide. Remplissez-le ou supprimez la ligne.',
    es: 'Línea {line}: «{column}» está vacío. Rellénelo o quite la línea.',
    ar: 'السطر {line}: «{column}» فارغ. املأه أو احذف السطر.',
  },
  termCellUnknown: {
    en: 'Line {line}: "{value}" is no value of "{column}". Use one of {allowed}.',
    fr: 'Ligne {line} : « {value} » n’est pas une valeur de « {column} ». Utilisez l’une de {allowed}.',
    es: 'Línea {line}: «{value}» no es un valor de «{column}». Use uno de {allowed}.',
    ar: 'السطر {line}: «{value}» ليست من قيم «{column}». استعمل إحدى القيم {allowed}.',
  },
  conceptDiffers: {
    en: 'Line {line}: the concept "{concept}" has another kind, domain, definition or case than on an earlier line. Write the same on all its lines.',
    fr: 'Ligne {line} : le concept « {concept} » a un autre type, domaine, définition ou casse que sur une ligne précédente. Écrivez la même chose sur toutes ses lignes.',
    es: 'Línea {line}: el concepto «{concept}» tiene otro tipo, ámbito, definición o uso de mayúsculas que en una línea anterior. Escriba lo mismo en todas sus líneas.',
    ar: 'السطر {line}: للمفهوم «{concept}» نوع أو مجال أو تعريف أو حالة أحرف غير التي في سطر سابق. اكتب الشيء نفسه في كل سطوره.',
  },
  termTwice: {
    en: 'Line {line}: "{term}" stands twice for the same concept in {locale}. Keep one line.',
    fr: 'Ligne {line} : « {term} » figure deux fois pour le même concept en {locale}. Gardez une ligne.',
    es: 'Línea {line}: «{term}» aparece dos veces para el mismo concepto en {locale}. Deje una línea.',
    ar: 'السطر {line}: «{term}» مكرر للمفهوم نفسه في {locale}. أبق سطراً واحداً.',
  },
  termPreferredTwice: {
    en: 'Line {line}: the concept "{concept}" has two preferred terms in {locale}. Make one of them admitted.',
    fr: 'Ligne {line} : le concept « {concept} » a deux termes privilégiés en {locale}. Mettez l’un d’eux en « admitted ».',
    es: 'Línea {line}: el concepto «{concept}» tiene dos términos preferidos en {locale}. Ponga uno como «admitted».',
    ar: 'السطر {line}: للمفهوم «{concept}» مصطلحان مفضلان في {locale}. اجعل أحدهما «admitted».',
  },
  termPatternStar: {
    en: 'Line {line}: in the pattern "{pattern}" a * does not end a word. Put it behind the letters of a word, as in "city* network".',
    fr: 'Ligne {line} : dans le modèle « {pattern} », un * ne termine pas un mot. Placez-le après les lettres d’un mot, comme dans « réseau* ».',
    es: 'Línea {line}: en el patrón «{pattern}» un * no termina una palabra. Póngalo tras las letras de una palabra, como en «ciudad*».',
    ar: 'السطر {line}: في النمط «{pattern}» علامة * لا تختم كلمة. ضعها بعد حروف الكلمة، مثل «مدين*».',
  },
} as const satisfies Record<string, Localized>
