package naming

// frenchWords is the data of French, written by hand. The participles are
// masculine singular; the rules add -e and -s.
var frenchWords = romanceWords{
	participles: `
reçu vendu revendu perdu rendu tenu venu connu reconnu méconnu lu relu élu réélu vu revu prévu pourvu aperçu perçu conçu déçu attendu entendu étendu détendu prétendu répondu
correspondu suspendu défendu fendu fondu confondu mordu pendu dépendu tendu tordu battu abattu combattu débattu vaincu convaincu exclu conclu inclus résolu voulu fallu valu paru apparu
disparu comparu contenu obtenu maintenu retenu soutenu détenu entretenu parvenu devenu redevenu intervenu prévenu survenu convenu provenu advenu souvenu interrompu rompu corrompu couru parcouru accouru
recouru secouru concouru encouru vécu survécu cru crû bu dû pu su plu ému promu mû
mis remis transmis soumis admis commis compromis promis omis émis démis réadmis pris repris appris surpris entrepris épris acquis requis conquis reconquis assis sis circoncis
dit redit interdit prédit contredit maudit écrit réécrit inscrit désinscrit décrit souscrit prescrit transcrit proscrit fait refait satisfait défait parfait conduit reconduit construit reconstruit détruit
introduit réduit traduit instruit déduit cuit séduit induit reproduit ouvert rouvert couvert découvert recouvert offert souffert mort
né joint rejoint adjoint disjoint enjoint peint dépeint repeint éteint atteint craint contraint restreint astreint teint feint plaint clos éclos enclos distrait soustrait abstrait résous
absous dissous dissoute absoute confit frit nui lui suffi fui enfui suivi poursuivi ri souri parti reparti sorti ressorti dormi endormi menti senti ressenti consenti servi desservi assailli accueilli recueilli
cueilli bouilli failli acquitté créé recréé agréé suppléé procréé réglé vendus
mise transmise soumise admise émise prise apprise faite dite écrite ouverte offerte morte
eu été
`,
	finite: `eut fut furent eurent fit firent prit prirent mit mirent vint vinrent reçut reçurent`,
	nouns: `
qualité société quantité activité entité identité validité sécurité santé volonté parenté bonté liberté fierté puberté propriété variété sûreté cité comté côté clé café degré marché supermarché
congé pré blé thé musée lycée année journée soirée matinée durée idée donnée données allée armée épée canapé fossé péché gré dé défilé curé carré énoncé chaussée vallée fusée marée
cuvée renommée assemblée poignée pensée portée buée dictée gelée randonnée tournée nuée purée risée épopée épée fée giboulée huée moitié pitié amitié majorité minorité beauté loyauté nouveauté
communauté royauté privauté intimité mainlevée bébé autorité priorité localité modalité spécialité nationalité mensualité fiscalité comptabilité disponibilité responsabilité solvabilité mobilité
difficulté faculté aîné jubilé rez résumé exposé procédé communiqué préavis
papier dossier courrier atelier chantier métier panier cahier fichier escalier calendrier janvier février premier dernier hier hiver mer fer cher ouvrier quartier loyer foyer banquier policier particulier
financier immobilier passager messager étranger danger berger verger boulanger clavier palier collier cavalier hôtelier routier officier pompier infirmier huissier greffier entier régulier singulier
levier sentier rosier gravier casier fermier guichetier séjour léger boucher rocher clocher plancher hiver enfer cancer leader manager container serveur server user ticket broker worker trigger timer router buyer partner folder master
poster charter usager héritier créancier bénéficiaire jour
plaisir avenir désir loisir cuir tir soir noir espoir miroir tiroir couloir trottoir comptoir pouvoir savoir
livre lettre maître ministère ministre mètre paramètre périmètre kilomètre titre registre ordre cadre nombre chambre membre arbre septembre octobre novembre décembre offre chiffre coffre compte fenêtre centre théâtre
lieu milieu jeu feu bleu menu revenu tissu individu inconnu vertu statu écu fichu
permis avis devis colis tapis pays tiers avis produit produits crédit débit profit circuit bruit fruit nuit lit esprit point points saint extrait retrait contrat attrait trait
ami amis mari abri appui ennui essai délai délais
merci midi lundi mardi mercredi jeudi vendredi samedi vérité
chez nez rez assez rendez voyez
invalide valide disponible insuffisant solde statut état
nouveau nouvelle nouveaux nouvelles sinistre carte commande prêt
`,
	either: `
arrivée arrivées entrée entrées montée levée traversée percée plongée visée tranchée veillée employé employés salarié salariés associé associés délégué délégués député arrêté arrêtés retraité retraités passé assuré assurés
accusé accusés abonné abonnés marié fiancé invité invités blessé traité traités sortie sorties prise prises reprise remise remises mise mises vue revue revues conduite poursuite suite venue tenue
étendue découverte promis acquis permise requis reçu reçus écrit écrits fait faits saisie garantie garanties partie parties série compris interdit réduit adjoint licencié diplômé inscrit
habitué détenu prévenu élu élus crû vécu relevé relevés communiqué corrigé énoncé exposé tracé imprimé
`,
	future: `sera seront va vont doit doivent devra devront peut peuvent pourra pourront serait`,
	verbs: `
abandonner abonner absorber accélérer accepter accéder accompagner accorder accueillir accumuler accuser acheminer acheter achever acquérir acquitter actionner activer actualiser adapter additionner adhérer adjuger admettre administrer adopter adresser affecter afficher affilier
affranchir agrandir agréer agréger aider ajourner ajouter ajuster alerter aligner alimenter allouer allumer améliorer aménager amender amorcer amortir analyser annoncer annoter annuler anonymiser appeler appliquer apporter apprécier approuver approvisionner appuyer archiver arrêter
arriver articuler assembler assigner assister associer assumer assurer atteindre attendre atterrir attribuer auditer augmenter authentifier automatiser autoriser avancer avertir baisser bannir basculer bloquer boucler brancher calculer calibrer capturer caractériser
céder centraliser certifier cesser changer charger chercher chiffrer choisir classer classifier cliquer clore cloner clôturer cocher collecter coller combiner commander commencer commenter communiquer comparer compenser compiler compléter composer comprendre compter
concevoir conclure conduire confier configurer confirmer confisquer connecter consentir conserver consigner consolider constater constituer construire consulter consommer contacter conter contester continuer contracter contrôler convenir convertir convoquer copier corriger
couper couvrir créditer créer cumuler débiter débloquer débourser débrancher décaisser décaler décharger déchiffrer décider déclarer déclasser déclencher décliner décompter déconnecter découvrir décrire décrémenter dédupliquer déduire défavoriser définir dégrader délivrer déléguer
demander démarrer déménager démettre démissionner démonter dénoncer déplacer déplier déployer déposer dépublier désabonner désactiver désaffecter désarchiver désassigner descendre désigner désinscrire désinstaller détacher détecter déterminer détruire développer dévérrouiller déverrouiller dévoiler
diagnostiquer diffuser digitaliser diminuer diriger discuter disposer distribuer diviser documenter donner doubler dupliquer éditer effacer effectuer éjecter élargir élever éliminer élire émettre emballer embarquer embaucher emprunter encaisser enchérir enclencher encourager
endosser engager enlever enquêter enregistrer enrichir enseigner entamer entrer entreposer entretenir énumérer envoyer équiper escalader espacer estimer établir étendre étiqueter étudier évacuer évaluer éviter examiner exclure excuser exécuter exempter exiger expédier
expérimenter expirer expliquer exploiter explorer exporter exposer exprimer expulser extraire fabriquer facturer favoriser fermer fidéliser figer filtrer finaliser financer finir fixer forcer formater former formuler fournir franchir frapper fusionner gagner garantir garder
gérer générer geler grouper guider habiliter harmoniser hausser héberger identifier ignorer illustrer implanter importer imposer imprimer imputer incorporer incrémenter indemniser indexer indiquer infirmer informer initialiser initier injecter inscrire insérer inspecter installer
instaurer instruire intégrer intercepter interdire interrompre intervenir introduire invalider inventorier investir inviter invoquer isoler jeter joindre jouer juger justifier labelliser lancer laver lever libérer licencier lier limiter lire liquider lister livrer localiser
loguer louer maintenir majorer mandater manquer marquer masquer mélanger mentionner mesurer mettre migrer modérer modifier moduler monter montrer motiver multiplier muter nommer normaliser noter notifier numériser obtenir occuper octroyer offrir omettre opposer optimiser
ordonner organiser orienter oublier ouvrir paramétrer parrainer partager participer partir passer patienter payer percevoir perdre permettre peser pivoter placer planifier plafonner pointer poser poster poursuivre pousser pratiquer précéder préciser prélever prendre préparer
prescrire présenter prêter prévenir prévoir prioriser procéder produire programmer progresser projeter prolonger promettre promouvoir proposer prospecter protéger prouver provisionner publier purger qualifier quitter raccorder radier raffiner ramasser ramener ranger rappeler rapporter
rapprocher rassembler rater rattacher réactiver réaffecter réaliser réapprovisionner réassigner rebuter recalculer réceptionner recevoir rechercher recharger réclamer récolter recommander récompenser réconcilier reconduire reconnaître rectifier recruter recueillir récupérer recycler rédiger redémarrer
rediriger redistribuer réduire réévaluer référencer refermer réformer rafraîchir refuser regrouper régénérer régler régulariser réinitialiser réinstaller réintégrer rejeter rejoindre relancer relever relier relire remballer rembourser remettre remonter remplacer remplir rémunérer rencontrer
rendre renommer renoncer renouveler renseigner rentrer renvoyer réorganiser répartir réparer replanifier répliquer répondre reporter reprendre représenter reprogrammer réserver résilier résoudre respecter ressaisir restaurer restituer restreindre résumer rétablir retarder retenir retirer
retourner retrouver réunir réussir révéler réviser révoquer rouvrir saisir sanctionner sauvegarder sauver scanner sceller scinder sécuriser sélectionner semer séparer servir signaler signer simuler solder solliciter sonder sortir souligner soumettre souscrire soutenir spécifier
stabiliser standardiser stocker stopper structurer substituer suggérer suivre supprimer surveiller suspendre synchroniser taguer tarifer taxer télécharger télétransmettre tenter terminer tester tirer totaliser toucher tracer traduire traiter trancher transcrire transférer transformer transmettre
transporter travailler trier trouver tuer uploader utiliser vacciner valider valoriser varier vendre ventiler vérifier verrouiller verser vider viser visiter visualiser voter
citer profiter exciter irriter imiter habiter hériter mériter hésiter susciter faciliter réhabiliter réciter inciter débiter coexister échanger échouer ajuster agiter  ébruiter abriter méditer rééditer prêter accréditer discréditer délimiter licencier écouter écraser écrire élaborer évincer connecter déréférencer échelonner échantillonner noter aller avoir être faire
`,
	irregular: `
acquérir acquis admettre admis émettre émis mettre mis remettre remis transmettre transmis soumettre soumis permettre permis promettre promis omettre omis prendre pris reprendre repris apprendre appris entreprendre
entrepris recevoir reçu percevoir perçu concevoir conçu vendre vendu rendre rendu perdre perdu attendre attendu étendre étendu suspendre suspendu répondre répondu défendre défendu descendre descendu
ouvrir ouvert rouvrir rouvert couvrir couvert découvrir découvert offrir offert écrire écrit réécrire réécrit inscrire inscrit désinscrire désinscrit décrire décrit souscrire souscrit prescrire prescrit transcrire transcrit
faire fait refaire refait conduire conduit reconduire reconduit construire construit détruire détruit produire produit introduire introduit réduire réduit traduire traduit instruire instruit déduire déduit
dire dit interdire interdit lire lu élire élu voir vu prévoir prévu tenir tenu obtenir obtenu maintenir maintenu retenir retenu soutenir soutenu entretenir entretenu convenir convenu prévenir prévenu intervenir intervenu
joindre joint rejoindre rejoint atteindre atteint restreindre restreint conclure conclu exclure exclu interrompre interrompu battre battu suivre suivi poursuivre poursuivi résoudre résolu extraire extrait
reconnaître reconnu promouvoir promu clore clos recueillir recueilli accueillir accueilli
`,
	imperatives: ``,
	maybe: `
ajoute annule approuve archive assigne attribue calcule change charge commande confirme crée demande démarre envoie envoies exporte facture ferme importe lance lie livre marque modifie note notifie
ouvre paie paye passe place planifie prépare publie récupère refuse rejette renouvelle réserve retire signe supprime termine traite transfère valide vérifie verse mets prends
`,
	acts: `
abandon abandonner acceptation accepter accord accorder achat acheter acquisition acquérir activation activer actualisation actualiser affectation affecter ajout ajouter annulation annuler approbation approuver archivage archiver
attribution attribuer augmentation augmenter authentification authentifier autorisation autoriser blocage bloquer calcul calculer changement changer clôture clôturer collecte collecter confirmation confirmer connexion connecter
consultation consulter correction corriger création créer déblocage débloquer déconnexion déconnecter démarrage démarrer dépôt déposer désactivation désactiver distribution distribuer émission émettre encaissement encaisser
enregistrement enregistrer envoi envoyer évaluation évaluer exécution exécuter expédition expédier expiration expirer exportation exporter facturation facturer fermeture fermer génération générer importation importer
initialisation initialiser inscription inscrire insertion insérer inspection inspecter installation installer invitation inviter lancement lancer liquidation liquider livraison livrer mise mettre modification modifier notification notifier
ouverture ouvrir paiement payer planification planifier préparation préparer publication publier réactivation réactiver réalisation réaliser réception recevoir refus refuser rejet rejeter remboursement rembourser remplacement remplacer
renouvellement renouveler report reporter réservation réserver résiliation résilier restauration restaurer retrait retirer révocation révoquer sélection sélectionner signature signer soumission soumettre suppression supprimer suspension suspendre
traitement traiter transfert transférer transmission transmettre validation valider vente vendre vérification vérifier versement verser
`,
	links: `a à au aux en dans par pour avec sans sous sur vers chez depuis entre contre via et ou ne pas non déjà manuellement avant après pendant jusque hors comme selon que quand si plus moins bien`,
	of:    `de du des la le les`,
	masculine: `
client produit paiement compte utilisateur article panier stock prix colis devis contrat document fichier dossier véhicule conducteur vol siège billet cours élève étudiant professeur livre prêt
solde dépôt crédit débit virement remboursement email téléphone profil accès commentaire rapport lot envoi paquet rendez ticket patient examen sinistre salarié salaire poste projet serveur
capteur appareil jeu joueur tournoi logement budget titre fournisseur jeton message mot bon bordereau recours délai
`,
	feminine: `
commande facture note réservation vente livraison adresse tâche prescription police transaction échéance amende classe épreuve inscription
ligne place boutique table session demande proposition expédition cargaison tournée route chambre évaluation licence file entreprise campagne catégorie image photo liste carte
monnaie partie clé version promotion offre garantie machine caisse porte réclamation alerte attestation candidature société notification période séance
`,
	unasked:   `échouer expirer arriver partir sortir entrer mourir perdre dépasser épuiser recevoir voir échoir atteindre oublier`,
	artefacts: `email emails courriel mail notification rapport page liste lettre rappel alerte sms webhook dto`,
}
