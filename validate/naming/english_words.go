package naming

// Words of English, written by hand. Each list is one string, so that it costs
// nothing until it is read.

// englishStrong lists verbs with a past of their own: base, past, participle,
// and further spellings. The forms cannot be mistaken for another word.
const englishStrong = `
arise arose arisen
awake awoke awoken
be was been were
bear bore borne born
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
bereave bereft bereft
beseech besought besought
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
build built built
burn burnt burnt
buy bought bought
catch caught caught
choose chose chosen
cling clung clung
come came come
creep crept crept
deal dealt dealt
dig dug dug
dive dove dived
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hold held held
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mistake mistook mistaken
mow mowed mown
pay paid paid
plead pled pled
prove proved proven
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
sew sewed sewn
shake shook shaken
shear sheared shorn
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slink slunk slunk
smell smelt smelt
smite smote smitten
sneak snuck snuck
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
spoil spoilt spoilt
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck stricken
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
tread trod trodden
understand understood understood
undergo underwent undergone
undo undid undone
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
abide abode abode
beat beat beaten
hew hewed hewn
shave shaved shaven
partake partook partaken
mislead misled misled
inlay inlaid inlaid
waylay waylaid waylaid
overlay overlaid overlaid
babysit babysat babysat
handwrite handwrote handwritten
typewrite typewrote typewritten
ghostwrite ghostwrote ghostwritten
breastfeed breastfed breastfed
alight alit alit
bestride bestrode bestridden
cleave cleaved cloven
hamstring hamstrung hamstrung
clothe clad clad
overcome overcame overcome
`

// englishEqual lists verbs whose past equals the base, or whose past is as
// often a noun or an adjective: it counts only behind a subject.
const englishEqual = `
overrun rerun outrun become overcome
beat bet bid broadcast burst bust cast cost cut fit forecast hit hurt input knit let miscast misread offset outbid
output outputted overbid podcast preset proofread put quit read recast recut relet reread reset rid set shed shut
simulcast slit split spread sublet telecast thrust typecast typeset undercut unset upset webcast wed wet
`

// englishAdjectival lists strong forms that name a thing or a quality when
// they come first or stand in a compound.
const englishAdjectival = `
ate bent bit bore bound broke cleft dove fell felt found got ground hid hung lay led left lit lost met rose saw
shone shot spoke stole stuck thought tore woke wound wove
`

// englishEdNouns lists words in -ed that are no past form; all others in -eed
// are none either, save englishEedPasts.
const englishEdNouns = `
aged ahmed alfred amoled bed beloved biped bobsled coed crooked crossbred cursed ed embed embeds flatbed fred hatred
hotbed hundred imbed inbred infrared jagged kindred med meds mohamed mohammed moped naked ned oled premed
purebred quadruped ragged red reed riverbed roadbed rugged sacred seabed shed sled sunbed ted testbed thoroughbred
unbed unshed wed wicked wretched zed
`

// englishEedPasts lists pasts in -eed.
const englishEedPasts = `
agreed decreed degreed disagreed emceed filigreed fleed freed fricasseed guaranteed overagreed pedigreed peed
preagreed refereed squeegeed teed treed
`

// englishQualities lists participles that describe rather than report; they
// never make a name past by themselves.
const englishQualities = `
advanced aforementioned aged alleged allied anticipated armed associated automated based bearded colored coloured
combined complicated crowded dashed dated dedicated detailed distributed dotted embedded employed estimated expected
fabled federated fixed gated gifted gilded hooded hosted insured interested licensed limited lived managed mixed
needed nested oriented outdated overrated paginated preferred related renowned required shaped sized skilled
sophisticated speckled storied supported supposed talented tired trusted typed unarmed unauthenticated unauthorised
unauthorized unbroken uncategorised uncategorized unchanged unconfirmed undefined undelivered underrated unemployed
unexpected unfinished unified uninsured united unknown unlicensed unlimited unmanaged unmatched unpaid unprocessed
unread unrelated unresolved unseen unsent unsigned unskilled unsold unsupported untrusted unused unverified unwanted
weighted wired wooded
`

// englishVerbs lists verbs that are hardly ever nouns.
const englishVerbs = `
abandon abet abolish absorb accelerate accept acclaim accommodate accompany accomplish accrue accumulate accuse
achieve acknowledge acquire acquit activate actuate adapt add adhere adjoin adjourn adjudicate adjust administer
admit adopt advertise advise affirm affix aggregate agree align allege allocate allot allow allowlist amend amortise
amortize amplify analyse analyze annotate announce annul anonymise anonymize appease append apply appoint apportion
appraise apprehend approve arbitrate arrange ascertain assemble assess assign assist associate assume attach attain
attend attenuate attest augment authenticate authorise authorize automate avail avoid await backfill become beg
begin bestow betray bind bless bolster bootstrap borrow bring browse buy calculate calibrate cancel canonicalize
capitalize carry categorise categorize celebrate centralize certify characterize choose circulate cite clarify
classify clean cleanse clog clone close collaborate collate collect combine commandeer commence communicate compare
compel compensate compile complain complete compose compress compute concatenate conceal concede conclude concur
condense confer confide configure confine confirm confiscate congratulate congregate conjure connect consent
conserve consider consolidate construct consult consume contain contend contribute convene converge convert convey
convict cooperate coordinate cope correct correlate correspond corroborate counsel counteract counterbalance cram
create criticize cultivate customise customize deactivate deauthorise deauthorize debug decide decipher declare
declassify decline decode decommission decompose decompress decorate decouple decrease decrement decrypt deduce
deduct deduplicate deem deescalate defend defer define deflate deform defraud defrost delegate delete deliberate
delist deliver demarcate demobilize demolish demote denormalize denounce deny denylist depart deplete deploy deport
depose deprecate deprovision dequeue derail derecognize deregister derive descend describe deselect desensitize
destroy detach detain detect deter deteriorate determine devalue develop deviate devote diagnose differentiate
digitize dilute diminish disable disagree disallow disapprove disassemble disassociate disband disburse discard
disclose disconnect discontinue discover discuss disembark disengage disenroll disinfect disinherit dislike
dismantle dismiss dispel dispense displace dispose disqualify disregard disrupt disseminate dissociate dissolve
distil distill distribute divert divide divulge donate duplicate dwell earn ease educate eject elaborate elect
elevate elicit eliminate embark emigrate emit empower enable enact encash enclose encode encompass encourage
encroach encrypt endorse endure enforce engage enhance enjoy enlarge enlighten enlist enqueue enrich enrol enroll
ensure entail enter entitle entrust enumerate envisage equip erase erect erode escalate establish evacuate evade
evaluate evict evolve exacerbate examine excavate exceed excel exclude execute exert exhaust exonerate expand
expedite expel expend expire explain explode explore expose expropriate extend extinguish extract extradite
extrapolate fabricate facilitate fail falsify fasten ferment fertilize fetch finalise finalize find finish fly fold
foreclose foresee forget forgive formalize formulate foster freeze fulfil fulfill fumigate furnish fuse gamify
gather generate geocode geolocate germinate get gild give go govern graduate greet grow harmonize hasten heal
hibernate hide hire hospitalize hurt hydrate identify ignore illuminate illustrate immunize impair impeach impede
impersonate implement imply impose impound imprison improve inactivate incarcerate incentivize incinerate include
incorporate increment incubate incur incurr indemnify indicate indict induce induct infect infer inflate inform
infringe infuse ingest inhale inherit inhibit initialise initialize initiate inject inoculate inquire insert inspect
install instantiate instruct insulate insure integrate intend intercept interpret interrogate interrupt intervene
intimidate introduce inundate invalidate invest investigate invoke involve irradiate irrigate isolate itemize
jeopardize jettison join jot justify juxtapose keep kidnap kindle know lapse lay learn legislate lend lessen let
levitate levy liberate liquidate liquify listen localize locate lose lubricate magnify maintain make manage
manufacture marry materialize mediate medicate meet memoize memorize mention migrate minimize misread mitigate
mobilise mobilize moderate modernize modify moisten mollify monetize mourn multiplex multiply mutate mute nag
naturalize necessitate negotiate neutralize nominate normalise normalize notarize notify nullify obey obfuscate
obligate observe obstruct obtain occupy occur offboard offend offload omit onboard onload open operate oppose opt
optimise optimize orchestrate organise organize originate oust outbid outperform outsource outweigh overbid
overcharge overrule oversee overwrite owe oxidize pacify paginate parse participate pasteurize pay penalize pend
perceive perform perish perpetuate persist persuade pick pinpoint placate plunder polish pollinate ponder populate
posit postpone postulate pour precede preclude predict preempt prefer prefill prepare prepay prepend prescribe
preserve presume prevent prewarm prioritise prioritize privatize proclaim procrastinate procure prohibit promote
promulgate proofread propagate propel propose prosecute protect protrude prove provide provision publicize publish
punish pursue put qualify quantify quell quit reach react reactivate reallocate reap reapply reappoint rearrange
reassemble reassess reassign reauthenticate reauthorize rebalance rebook reboot rebuild rebut recalculate
recalibrate recede receive recite reclaim reclassify recognise recognize recollect recommend recompile recompute
reconcile reconfigure reconnect reconsider reconstruct reconvene recover recreate recruit rectify recur recycle
redact redeem redefine redelegate redeliver redeploy redistribute redo redraw reduce reelect reenable reenroll
reestimate reevaluate refactor refer refinance refine refrain refuel refurbish refuse refute regain regenerate
register regress regulate rehabilitate reheat rehire reimburse reimport reindex reinforce reinitialize reinitiate
reinstall reinstate reinsure reissue reiterate reject rejoin rejuvenate relax relegate relet relieve relinquish
relive reload relocate rely remain remake remap remediate remember remind remit remodel remove rename render
renegotiate renew reopen reorganize repatriate repay repel rephrase replace replan replenish replicate repopulate
repossess represent reprice reprioritize reproach reprocess reproduce republish requalify require reread reschedule
rescind resell resend resequence reserve resettle reshelve reside resign resist resize resolve respond restock
restore restrict restructure resubmit resubscribe resurface resurrect retain retaliate retire retract retrain
retransmit retrieve retrofit reunite revalidate revamp reveal reverify revert revise revisit revitalize revive
revoke rewrite rezone rid ripen roam rob rotate sanitise sanitize satisfy save scrub scrutinize secure sedate seek
segregate seize select sell send separate serialize serve settle sever shorten shove shrink shut signify simplify
simulate slaughter solicit solve soothe specify speculate spend sprinkle squash squeeze stabilize stagger
standardize stash steer sterilize stimulate stipulate stow straighten strengthen strive subdivide subdue sublease
sublet submit subscribe subside subsidize substantiate subtract succeed suffer suffocate suggest summarize summon
superimpose supersede supervise supplant suppress surmise surpass suspend sustain swallow swear synchronise
synchronize synthesize tabulate tailor take tamper tarnish teach teleport tell terminate terrorize testify thaw
think thrive throw thrust tokenise tokenize tolerate topple transact transcend transcode transcribe transform
transfuse translate transmit transpose transship traverse treat troubleshoot truncate tweet typecast typeset
unarchive unassign unban unbind unblock unbook unbox uncancel uncheck unclaim unclip uncommit uncouple undelete
undeploy undercut undergo undertake underwrite undo unearth unenroll unfavorite unfavourite unflag unfold unfollow
unfreeze unhide unify uninstall uninvite unite unlike unlink unlist unload unlock unmark unmerge unmount unmute
unpack unpark unpause unpin unpledge unplug unpublish unregister unreserve unschedule unseal unseat unselect unset
unshare unsnooze unstake unstar unsubscribe unsuspend untag untie unveil unwatch unwind unwrap unzip uphold uproot
upsert usher utilise utilize vacate vaccinate validate vanish vend ventilate verify vilify vindicate violate
visualize waive warn weaken weigh weld widen withdraw wither withhold withstand wrap write zap zip
geofence proctor sublicense resubmit reauthorise palletize reallot repack reroute reweigh redeclare
`

// englishVerbNouns lists verbs that are nouns as well, and of which the noun
// names the act: PriceChange is a PriceChanged without the ending.
const englishVerbNouns = `
breach hail hike abuse access advance alert appeal approach arrest assault attack attempt auction audit award backup ban bat bid
blackout blot bob bounce break build burn buyback capture cashout cast change charge check checkin checkoff checkout
checkpoint chop clap clash clawback click climb clip collapse combat commit compromise conduct conflict contact
contest control copy cough crack crash crawl crop cross cry cut deal debate debit decay defeat delay demand deposit
design detour dial dictate dip discharge discount dispatch display dispute dive dot doubt downgrade download
downvote draft drag drain draw drift drill drip drive drop drum dump eclipse edit embargo embed encounter end
endeavor escape estimate exchange exhibit exit export failover fall fallback favorite favourite feed feel fight fire
fix flag flap flash flip float flop flush focus follow forecast forfeit frost gain glance grab grant grin grip guess
guide halt hand handoff handover handshake harvest hedge hit hold hop hug hunt impact import increase influence
insult invite issue jam jog jump kick kickoff kill kiss lag land lap laugh launch layoff leak leap lease leave lift
like load lock login logoff logon logout look lookup loop markdown match melt merge mint mistake misuse mop move mug
need net nod notice nudge offer outfit overflow overhaul overload override overrun pad pan pardon park pat pause
payout peel peg pet pickup pin ping pitch pledge plug plunge poke poll pop praise preload press preview print probe
progress promise prop protest prune pull punch purchase purge push quarantine query quiz rain raise rally ram rank
ransom rap rate rebase rebate rebound recall recap recharge redesign redirect refill refit reform refresh refund
regret reign reinvest relapse relaunch relay release remark repair repeal repeat replay reply report repost reprint
request rerun rescan rescue research reset respawn rest restart resume retake retest retool retreat retry return
reverse review revolt reward rewind ride rig rip rise roar rollback rollout rollover romp row rub rumble run rush
sample scale scan scar scare scrap scratch scroll seal search seed shake share shelve shift ship shock shout show
shred shrug shuffle shutdown sign signin signoff signout signup sip skid skim skip slam slap slash sleep slide slip
slug smash smell smile snap sneeze snip snooze snow soak sort span spark spawn spill spin splash split spot spread
stab stake stall stamp stand star stare start stay steal step stir stop strap stream strike strip struggle
substitute sum supply support surge surrender suspect swab swap sweep swing swipe switch sync tag takeover talk tan
tap taste tear tease test throttle tie tilt timeout toggle top topup toss touch tour tow trace track trade transfer
transit transplant transport travel trek triage trigger trim trip trust tug tumble tune tunnel turn tweak twist
update upgrade upload upset upvote use veto visit void vote voyage wait wake walk warrant wash watch wave welcome
whisper whistle win wink wipe wish work worry wound wreck yield zoom
call
`

// englishThings lists verbs whose noun names a thing, so that neither the last
// place nor the first tells which of the two is meant.
const englishThings = `
account address advocate airlift alarm amount anchor answer appreciate archive attribute author background backlog
badge bag balance bank bar batch bear beat benchmark bend benefit bet better bill bin bite blacklist blame blind
block blog blow blueprint board bolt bolus bomb bond book bookend bookmark border bottle bottleneck box bracket
brand breed bridge broadcast broker bucket budget buffer bug bundle burden burst bust button cable cache calendar
calm camp campaign cap card cart case cash catalog catalogue catch cater cause chain chair champion channel chart
chat cheque circle claim class clear cloak clock club cluster coach coat code color colour command comment
commission compound concern condition contract cook cool cost count counter course cover craft credit crew crowd cue
cure cycle dam damage dance date deck default detail diet dim direct dock doctor document dose double dream dress
drink dry duel earmark echo email employ empty engineer envelop equal escort even exempt exercise experience
experiment face factor fan farm fashion fax feature fence figure file fill film filter finance fine finger
fingerprint fit flood flow foreground forge form format forward frame free front fuel function fund gate gift glue
grade graph grind group guarantee guard hammer handle harbor head headline heat help highlight home honor honour
hook host house idle image index input institute interest interface interview invoice iron jail joke judge key kit
knit knot label ladder lamp lead lean lecture legend level licence license lie light line link list live loan lobby
log loot lower lunch machine mail man mandate manifest map mark market mask mate matter mature mean measure medal
memo message milk mirror mix model monitor motion motor mount multicast name narrow near nest network note number
nurse object offset option orbit order outline output own pack package page paint pair panel paper paperwork parade
parallel parcel parent part partition partner pass patch patent patrol pattern pawn peer pen people perfect perfume
permit phase phone photograph picture piece pilot pipe pipeline place plan plane plant plate play plot pocket
podcast point police pool portion post power practice practise present preset price process produce profile profit
program programme project prompt proof proxy purpose question queue quick quiet quote race rack radio range read
ready reason rebel recast receipt record reference remedy rent requisition resource result retail right ring roadmap
rock roll roof room root rough round route rule sack safeguard sail sanction sandbox saw schedule school scope score
screen script season seat section sentence sequence service set shade shape shed shelter shield shoot shop shortlist
shoulder showcase shower side sight signal silence single sink site size sketch slit slot slow smooth snapshot sober
soldier sound source space spearhead speed spell spit sponsor spring stack staff stage standard station steam stem
stick still sting stock stockpile stone store storm string structure study style subject suit surface surprise
survey swell swim table tail tame target task tax team telecast telephone tender term text thin thread thumbtack
ticket tidy tight time timestamp tip title tombstone tool torch total tower toy train trap tread trend trial triple
troubled tube tutor uniform value vault veil version view voice volunteer wage wager wall war warehouse warm water
watermark wear webcast webhook wed weight wet whip whitelist wind wing wire witness word zone
`

// englishDoubled lists verbs that double their last letter before -ed, in the
// spelling that this package suggests.
const englishDoubled = `
abet acquit admit allot ban bar bat beg blot bob cancel cap chat chop clap clip clog commit compel concur confer
control counsel cram crop debug defer deter dial dim dip dispel distil dot drag drip drop drum embed enrol equip
excel expel fan fit flag flap flip flog flop fog fulfil grab grin grip gut ham handicap hem hop hug incur infer jam
jog jot kidnap knit knot label lag lap level log man map mar marvel mat model mop mug nab nag net nod occur offset
omit outfit pad pan pat patrol peg pen permit pet pin plan plod plot plug pop prefer program prop propel pun quit
quiz rag ram rap rebel rebut recap recur refer refit regret remap remit repel replan rescan retrofit rig rip rob rot
rub sap scan scar scrap scrub ship shop shred shrug signal sin sip skid skim skip slam slap slip slot slug snap snip
sob span spot stab star stem step stir stop strap strip strut stun submit sum sun swab swap swat tag tan tap tar
thin throb tip top total transfer transmit transship trap travel trek trim trip tug tunnel unban unclip unpin unplug
unstar untag unwrap unzip up wag wed whip whiz wrap zap zigzag zip
`

// englishPhrasal lists verbs written together with their particle: base,
// participle, particle.
const englishPhrasal = `
checkout checked out
checkin checked in
login logged in
logon logged on
logout logged out
logoff logged off
signin signed in
signup signed up
signout signed out
signoff signed off
optin opted in
optout opted out
timeout timed out
rollback rolled back
rollout rolled out
rollover rolled over
takeover taken over
handover handed over
handoff handed off
layoff laid off
kickoff kicked off
lookup looked up
pickup picked up
payout paid out
writeoff written off
buyback bought back
cashout cashed out
topup topped up
setup set up
backup backed up
shutdown shut down
startup started up
cleanup cleaned up
dropoff dropped off
failover failed over
breakup broken up
lockout locked out
phaseout phased out
`

// englishActs lists nouns of an act with their verb.
const englishActs = `
adjudication adjudicate clearance clear diversion divert signature sign waiver waive abandonment abandon abolition abolish acceptance accept accumulation accumulate acknowledgement acknowledge
acknowledgment acknowledge acquisition acquire activation activate adaptation adapt addition add adjustment adjust
admission admit adoption adopt affirmation affirm aggregation aggregate alignment align allocation allocate allotment allot
amendment amend amortization amortize analysis analyze announcement announce annulment annul anonymization anonymize
application apply appointment appoint appraisal appraise approval approve archival archive arrival arrive assembly assemble
assessment assess assignment assign association associate attachment attach attendance attend authentication authenticate
authorization authorize authorisation authorise automation automate breakage break calculation calculate calibration calibrate
cancellation cancel cancelation cancel categorization categorize certification certify clarification clarify
classification classify closure close closing close collection collect commencement commence compensation compensate
compilation compile completion complete compression compress computation compute confirmation confirm confiscation confiscate
configuration configure connection connect consolidation consolidate construction construct consumption consume
contribution contribute conversion convert conviction convict coordination coordinate correction correct correlation correlate
creation create deactivation deactivate decision decide declaration declare decommissioning decommission deduction deduct
deduplication deduplicate definition define delegation delegate deletion delete delivery deliver demolition demolish denial deny departure depart
deployment deploy depletion deplete deprecation deprecate deprovisioning deprovision deregistration deregister derivation derive destruction destroy
detachment detach detection detect determination determine development develop diagnosis diagnose disablement disable
disbursement disburse disclosure disclose disconnection disconnect discontinuation discontinue discovery discover discussion discuss
dismissal dismiss disposal dispose disqualification disqualify dissolution dissolve distribution distribute division divide donation donate
duplication duplicate election elect elimination eliminate emission emit enablement enable encryption encrypt decryption decrypt
endorsement endorse enforcement enforce engagement engage enlistment enlist enrichment enrich enrollment enroll enrolment enrol entry enter
escalation escalate establishment establish estimation estimate evacuation evacuate evaluation evaluate eviction evict
examination examine exclusion exclude execution execute exemption exempt exhaustion exhaust expansion expand expiration expire expiry expire
expulsion expel extension extend extraction extract failure fail finalization finalize foreclosure foreclose fulfillment fulfill fulfilment fulfil
generation generate graduation graduate hospitalization hospitalize identification identify immunization immunize impersonation impersonate
implementation implement improvement improve inclusion include incorporation incorporate indexation index initialization initialize
initiation initiate injection inject insertion insert inspection inspect installation install installment install integration integrate
interception intercept interruption interrupt introduction introduce invalidation invalidate investigation investigate invitation invite
invocation invoke isolation isolate issuance issue liquidation liquidate maintenance maintain mediation mediate measurement measure migration migrate
mitigation mitigate moderation moderate modification modify movement move multiplication multiply negotiation negotiate nomination nominate
normalization normalize notification notify nullification nullify observation observe occurrence occur omission omit onboarding onboard
offboarding offboard optimization optimize orchestration orchestrate organization organize participation participate
payment pay penalization penalize persistence persist placement place population populate postponement postpone
prediction predict preparation prepare prescription prescribe presentation present prevention prevent prioritization prioritize
processing process procurement procure production produce promotion promote propagation propagate proposal propose prosecution prosecute
provisioning provision publication publish qualification qualify reactivation reactivate reallocation reallocate reassessment reassess
reassignment reassign recalculation recalculate receipt receive recognition recognize recommendation recommend
reconciliation reconcile reconfiguration reconfigure reconnection reconnect recovery recover recruitment recruit redaction redact redelivery redeliver
redemption redeem redeployment redeploy redirection redirect redistribution redistribute reduction reduce referral refer refinement refine refusal refuse
regeneration regenerate registration register regulation regulate reimbursement reimburse reinstatement reinstate rejection reject relocation relocate
remediation remediate reminder remind remittance remit removal remove renewal renew reorganization reorganize repayment repay replacement replace
replenishment replenish replication replicate representation represent repossession repossess requisition requisition rescheduling reschedule reservation reserve
resignation resign resolution resolve restoration restore restriction restrict resubmission resubmit resumption resume retention retain
retirement retire retraction retract retransmission retransmit retrieval retrieve reversal reverse revision revise revocation revoke rotation rotate
segregation segregate seizure seize selection select separation separate serialization serialize settlement settle shipment ship
simplification simplify simulation simulate specification specify stabilization stabilize submission submit subscription subscribe
substitution substitute subtraction subtract suggestion suggest summarization summarize suppression suppress surrendering surrender suspension suspend
synchronization synchronize synchronisation synchronise termination terminate transaction transact transcription transcribe transformation transform
translation translate transmission transmit treatment treat truncation truncate unification unify uninstallation uninstall unlocking unlock
unsubscription unsubscribe utilization utilize vaccination vaccinate validation validate verification verify violation violate withdrawal withdraw
`

// englishActsUnsure lists nouns of englishActs that also name a thing, so that
// no verb form is certain to say the same.
const englishActsUnsure = `
admission signature clearance analysis application appointment assembly association attachment attendance closing collection
configuration connection construction consumption conversion conviction decision definition development diagnosis
discovery discussion division election engagement entry establishment failure function generation implementation
installment integration maintenance measurement movement notification observation organization participation payment
permission persistence placement population position prescription presentation production publication qualification
receipt recognition recommendation regulation reminder representation resolution retention section settlement
solution specification station subscription suggestion transaction treatment
`

// englishModals lists words behind which nothing has happened yet.
const englishModals = `
awaiting being can cannot could getting gonna might must needs pending shall should shouldnt wants will wont would
`

// englishPrepositions lists words that may follow a past form and end the
// part of the name that says what happened.
const englishPrepositions = `
about abroad across after again against along already and apart around as aside at automatically away back because
before behind between but by down due during early externally for forward from home if in internally into late live
manually no not of off offline on once online onto or out over per since successfully than that through till to
today together too toward towards twice under until up upon versus via when which while who with within without
yesterday
`

// englishArtefacts lists things that are sent, shown or kept about something:
// OrderShippedEmail is an e-mail, not an event.
const englishArtefacts = `
aggregate alert badge banner builder column consumer controller count counter dashboard date dto email entity
factory field file flag form handler id letter list listener log mail mapper message metric model notification page
policy producer projection queue reason record report repository screen service sms specification status table
template time timestamp topic url validator view webhook widget
`

// englishAttributes lists nouns in front of which a verb is more likely a noun
// (StartDate, UpdateFrequency), so that no suggestion is certain.
const englishAttributes = `
amount button code count counter date dates duration error errors event events failure fee fees flag frequency
history id ids interval key level levels limit limits link links list log logs message method mode note notes
notification number page period point points policies policy position queue rate rates reason reasons report request
requests response responses result results rule rules server service state status success template threshold time
times timestamp token type types window
`

// englishCompounds lists compounds with a form that equals the base.
const englishCompounds = `
data-set record-set result-set change-set character-set rule-set skill-set tool-set mind-set head-set type-set sub-set
hair-cut short-cut price-cut-off tax-cut-rate budget-bid key-set feature-set training-set test-set working-set permission-set
answer-set question-set problem-set chip-set tool-shed storage-shed bike-shed garden-shed meter-read cover-bid
heart-beat up-beat drum-beat job-fit market-fit product-fit best-fit retro-fit photo-shoot web-cast pod-cast news-cast
weather-forecast sales-forecast demand-forecast cash-forecast user-input text-input audio-output data-input data-output
parameter-set replica-set stateful-set daemon-set file-set instance-set icon-set content-set query-set attribute-set
stock-split screen-shot snap-shot
`

// englishNounHeads lists first words that no imperative has.
const englishNounHeads = `
a accounts all an any appointment article available avatar basket beneficiary booking buyer cartitem category
certificate city client company conference country coupon courier currency customer delivery department device
driver each employee every exam flight game his hotel identity invalid inventory item items its lesson meeting
member membership merchant meter mortgage my new newsletter no old organisation organization our passenger password
patient payment payments permission player policyholder position product products promotion quantity quest
reservation role seller sensor session shipment shopper shopping some statement status stocks street student
subscription supplier teacher the their this tournament transaction unavailable user username valid vehicle vendor
voucher wallet wishlist your
`

// englishParticles lists words that belong to the verb in front of them.
const englishParticles = `
along apart around aside away back down forward in live off offline on online out over through together up
`

// englishLeading lists words that may stand in front of an imperative.
const englishLeading = `
also async auto automatically batch bulk do force hard immediately manually mass now please quick quickly re self
silently soft then try
`

// englishUnsureLast lists verbs that describe a state or name a thing when they
// come last, so that no past form is certain to say the same.
const englishUnsureLast = `
open close correct clean secure separate lower duplicate direct own present perfect mature live
level moderate associate delegate graduate intimate welcome appropriate coordinate aggregate subordinate
put read feel run show be lead mean
`

// englishOutcomes lists participles that may follow the name of a command:
// AddItemFailed reports how AddItem went.
const englishOutcomes = `
failed succeeded completed requested started finished rejected denied accepted approved cancelled canceled initiated attempted
triggered received aborted skipped scheduled retried exceeded confirmed declined stopped ended queued enqueued
issued acknowledged timed processed executed expired refused dispatched revoked granted blocked
`

// englishReporters lists imperatives that take an event as their object:
// NotifyOrderShipped is no event.
const englishReporters = `
mark notify ensure send set flag make handle announce publish emit raise get fetch list find process check display show
track log record report trigger broadcast dispatch tell inform email keep assert verify validate update
`

// englishThingPasts lists forms equal to the base that are mostly nouns.
const englishThingPasts = `overrun rerun cost bid bet forecast input output offset preset podcast fit spread webcast`

// englishSureLast lists the verbs that are nouns as well of which the noun says
// no more than the act, so that the past form is certain to be meant.
const englishSureLast = `
abort audit ban bounce cancel capture change collapse crash decrease delay deposit discharge dispatch downgrade download
escape exit export freeze halt import improve increase kill launch logout merge move override pause
purchase purge reboot rebuild recall recharge redirect refill refresh refund register regret relaunch rename repair
repeal replay reprint request rescan rescue reset resize restart resume retest retry return rollback
ship shutdown spawn split start stop submit swap switch sync transfer undo unlock update upgrade upload
upvote downvote verify veto withdraw write approach arrest attempt backup
`

// englishSubjects lists words of englishThings that an event often begins
// with, so that OrderShipment may be either.
const englishSubjects = `
order seat invoice account document contract message file ticket room book card board cart email task service model
program programme project team fund loan credit stock product item code coupon trial term table stage point post
`

// englishOnlyActs lists nouns of acts that are no good to order, invoice or
// book: OrderCreation is no command, OrderReplacement may be one.
const englishOnlyActs = `creation deletion modification completion fulfillment fulfilment cancellation cancelation`

// englishLodgings lists verbs behind which such a noun is still an object, as
// in FileCancellation.
const englishLodgings = `file post document message email fund project model program programme stage`

// englishGerundNouns lists -ing forms that name a thing more often than what
// is going on, so that a past form may follow: BookingCancelled.
const englishGerundNouns = `
billing booking briefing building clearing clothing coating crossing drawing dwelling filing finding funding greeting hearing
heading holding landing listing mailing meeting offering opening packaging painting parking posting pricing
ranking rating reading recording rendering ruling saving savings screening seating setting settings shipping sitting
spelling staffing standing tasting ticketing timing training viewing warning wedding
`

// englishPresents lists verbs that are nouns as well, whose form in -s is
// hardly ever a plural in a name: OrderShips.
const englishPresents = `
arrive end resume restart ship start
`

// englishPlurals lists verbs whose form in -s is as often a plural.
const englishPlurals = `
affix bolster clog clone convert convict counsel decrease elect extract find fly fold fuse implement increment
insert install join make offload pick plunder proctor provision recruit reject remake rewrite shrink spend sublease
sublet sublicense tailor take throw tweet usher wrap zip
`
