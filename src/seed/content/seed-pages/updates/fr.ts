import { doc, h2, linkTo, p, ul } from '../../rich-text'
import { factSheet, meeting, picture, sideEvent, tenActions } from './links'

export const body = doc(
  picture(
    'Au total, plus de 120 participants de 38 pays ont assisté à l’événement parallèle de l’Assemblée générale des Nations Unies le 30 septembre.',
  ),
  p(
    'Le mois de septembre a été marqué par deux événements importants pour le Strong Cities Network.',
  ),
  p(
    'Le 22 septembre, des maires et d’autres représentants d’une vingtaine de villes du monde entier se sont réunis pour revitaliser le Comité directeur international, organe de direction et de décision du SCN. Ils ont évoqué les défis que rencontrent les villes pour prévenir et combattre l’extrémisme violent, et la nécessité de veiller à ce que le SCN reste adapté à sa mission. Un ',
    linkTo('bref résumé des débats', meeting),
    ' est disponible.',
  ),
  p(
    'Le 30 septembre, le SCN a organisé un événement parallèle virtuel en marge de la 76e Assemblée générale des Nations Unies sur le rôle des villes dans l’avancement des efforts mondiaux de prévention et de lutte contre l’extrémisme violent. Coparrainé par le ministère des Affaires étrangères de Macédoine du Nord et le Département d’État des États-Unis, il a réuni des maires et d’autres responsables locaux du monde entier ainsi que des représentants de gouvernements nationaux, des Nations Unies et d’autres organismes multilatéraux. Un enregistrement et un ',
    linkTo('résumé complet de l’événement parallèle', sideEvent),
    ' sont disponibles.',
  ),
  h2('Deux documents soumis à examen'),
  ul(
    'Le premier présente dix actions que les villes peuvent mener pour prévenir et combattre l’extrémisme violent. Il veut faire connaître aux organismes multilatéraux, aux gouvernements nationaux et même aux villes tout l’éventail de ce que les villes peuvent apporter dans une approche de l’ensemble de la société.',
    'Le second est une fiche d’information actualisée du SCN sur la mission, les objectifs et la structure du réseau, avec le nouveau modèle de pôles régionaux et un comité directeur revitalisé et plus solide.',
  ),
  tenActions(),
  factSheet(),
  h2('Revitaliser le Comité directeur international : résumé'),
  p(
    'Le Comité directeur international est l’organe de direction et de décision du SCN. Il en fixe l’orientation stratégique, en fait connaître la mission et veille à ce que le réseau reste dirigé et guidé par ses membres. La réunion du 22 septembre visait à revitaliser le comité, à renforcer le réseau et à en accroître l’impact.',
  ),
  h2(
    'Événement parallèle virtuel de l’Assemblée générale des Nations Unies 2021 : enregistrement complet',
  ),
  p(
    'Sont notamment intervenus Uzra Zeya, sous-secrétaire d’État des États-Unis à la sécurité civile, à la démocratie et aux droits humains, Vladimir Voronkov, secrétaire général adjoint des Nations Unies à la lutte contre le terrorisme, et les maires Naheed Nenshi (Calgary, Canada), Bill Peduto (Pittsburgh, États-Unis) et Andy Burnham (Grand Manchester, Royaume-Uni).',
  ),
)
