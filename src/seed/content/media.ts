import { picture } from '../files/picture'
import { type SeedDocument, type Text, t } from './kit'

const image = (key: string, alt: Text, caption?: Text): SeedDocument => ({
  key,
  file: () => picture(key),
  data: {
    alt,
    decorative: false,
    credit: 'citynet-cms, generated for demonstration',
    license: 'cc0',
    ...(caption && { caption }),
  },
})

/** Pictures drawn by the seed itself; their alternative text says what the drawing shows. */
export const MEDIA: SeedDocument[] = [
  image(
    'skyline',
    t(
      'Drawn skyline in place of a photograph of southern Manhattan and its towers',
      'Silhouette dessinée à la place d’une photographie du sud de Manhattan et de ses tours',
      'Perfil urbano dibujado en lugar de una fotografía del sur de Manhattan y sus torres',
      'رسم لأفق المدينة بدلًا من صورة لجنوب مانهاتن وأبراجها',
    ),
  ),
  image(
    'harbour',
    t(
      'Drawn houses by a harbour under a low sun',
      'Maisons dessinées au bord d’un port, sous un soleil bas',
      'Casas dibujadas junto a un puerto bajo un sol bajo',
      'رسم لمنازل عند ميناء تحت شمس منخفضة',
    ),
  ),
  image(
    'two-shores',
    t(
      'Drawn towns facing each other under one sky',
      'Villes dessinées qui se font face sous un même ciel',
      'Ciudades dibujadas frente a frente bajo un mismo cielo',
      'رسم لمدينتين متقابلتين تحت سماء واحدة',
    ),
  ),
  image(
    'handshake-of-networks',
    t(
      'Drawn rooftops of small and large towns side by side',
      'Toits dessinés de petites et de grandes villes côte à côte',
      'Tejados dibujados de pueblos y ciudades, unos junto a otros',
      'رسم لأسطح بلدات ومدن متجاورة',
    ),
  ),
  image(
    'online-meeting',
    t(
      'Drawn windows of many houses, in place of the picture of an online meeting',
      'Fenêtres dessinées de nombreuses maisons, à la place de l’image d’une réunion en ligne',
      'Ventanas dibujadas de muchas casas, en lugar de la imagen de una reunión en línea',
      'رسم لنوافذ منازل كثيرة بدلًا من صورة لاجتماع عبر الإنترنت',
    ),
    t(
      'In all, more than 120 participants from 38 countries attended the side event of the United Nations General Assembly on 30 September.',
      'Au total, plus de 120 participants de 38 pays ont assisté à l’événement parallèle de l’Assemblée générale des Nations Unies le 30 septembre.',
      'En total, más de 120 participantes de 38 países asistieron al evento paralelo de la Asamblea General de las Naciones Unidas el 30 de septiembre.',
      'حضر الفعالية الجانبية للجمعية العامة للأمم المتحدة في 30 سبتمبر أكثر من 120 مشاركًا من 38 بلدًا.',
    ),
  ),
  image(
    'demo-town-hall',
    t(
      'Drawn town hall of a town that does not exist',
      'Hôtel de ville dessiné d’une ville qui n’existe pas',
      'Ayuntamiento dibujado de una ciudad que no existe',
      'رسم لمبنى بلدية مدينة لا وجود لها',
    ),
  ),
  image(
    'demo-portrait',
    t(
      'Abstract drawing in place of a portrait',
      'Dessin abstrait à la place d’un portrait',
      'Dibujo abstracto en lugar de un retrato',
      'رسم تجريدي بدلًا من صورة شخصية',
    ),
  ),
  image(
    'demo-emblem',
    t(
      'Abstract drawing in place of an emblem',
      'Dessin abstrait à la place d’un emblème',
      'Dibujo abstracto en lugar de un emblema',
      'رسم تجريدي بدلًا من شعار',
    ),
  ),
]
