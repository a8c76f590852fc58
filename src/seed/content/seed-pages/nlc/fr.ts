import { doc, linkTo, p } from '../../rich-text'
import { webinar } from './links'

export const body = doc(
  p(
    'Partout aux États-Unis, les responsables municipaux font face à la montée de la haine, de l’extrémisme et de la polarisation. Les causes en sont nombreuses, des événements mondiaux aux différends intérieurs, mais l’effet local est le même : maires, responsables municipaux et habitants doivent recoller les morceaux et éviter que tensions et violences ne s’aggravent.',
  ),
  p(
    'Pour aider ses membres dans cette tâche difficile, la National League of Cities a annoncé un partenariat officiel de programmation avec le Strong Cities Network, un réseau mondial de plus de 230 villes, urbaines et rurales, grandes et petites, qui reconnaît le rôle particulier des dirigeants et des gouvernements locaux dans la prévention de la haine, de l’extrémisme et de la polarisation et dans la réponse à ces phénomènes, quelle qu’en soit la forme. Le réseau favorise l’apprentissage et le partage entre des villes exposées à des menaces de plus en plus complexes et élabore des outils et d’autres ressources pratiques pour qu’elles puissent protéger leurs communautés.',
  ),
  p(
    'Les membres de la NLC auront accès à des ressources de pointe et à un réseau mondial de responsables municipaux confrontés à des problèmes semblables. À mesure que le partenariat s’approfondira, la NLC et Strong Cities comptent créer d’autres possibilités utiles aux membres de la NLC.',
  ),
  p(
    'Pour les deux organisations, la haine et l’extrémisme n’ont pas leur place dans nos communautés : ils minent la cohésion sociale, polarisent les quartiers et fomentent la violence. Les responsables municipaux et les habitants doivent pouvoir vaquer à leurs occupations sans craindre que des croyances ou des propos légalement protégés ne dégénèrent en violence ou en d’autres actes nuisibles. La NLC et Strong Cities sont unies et prêtes à soutenir les villes.',
  ),
  p(
    'Clarence Anthony, président-directeur général et directeur exécutif de la NLC, a déclaré que son organisation était profondément engagée dans l’élaboration de stratégies pour mettre fin à la violence, à la haine et à l’extrémisme que les dirigeants locaux rencontrent trop souvent dans leurs propres communautés, et qu’elle se réjouissait d’un partenariat qui donnera aux villes les outils et le soutien nécessaires pour protéger la démocratie, lutter contre les incivilités et faire en sorte que chacun se sente en sécurité chez soi.',
  ),
  p(
    'Eric Rosand, directeur exécutif de Strong Cities, a indiqué que le réseau était fier de s’associer à ses amis de la NLC et désireux de mettre à leur service les bonnes pratiques, les approches innovantes et les enseignements de ses membres ; les villes, et les réseaux de villes, sont plus fortes ensemble.',
  ),
  p(
    'Le partenariat débutera le 27 mars 2024 par un ',
    linkTo('webinaire conjoint NLC – Strong Cities', webinar),
    ' sur la réponse menée par les villes. Il portera sur la façon dont la communication stratégique, dans le sillage immédiat d’un événement et à plus long terme, peut soutenir la résilience et la cohésion sociale.',
  ),
)

export const boilerplate = doc(
  p(
    'La National League of Cities (NLC) est la voix des villes et villages des États-Unis, où vivent plus de 200 millions de personnes. Elle s’emploie à renforcer le leadership local, à influencer la politique fédérale et à proposer des solutions innovantes.',
  ),
)
