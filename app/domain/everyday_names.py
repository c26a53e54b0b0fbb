"""Names that are everyday words too, and the short names that people are called by."""

_EVERYDAY = (
    # first names
    "will may mark rose joy grace bill faith hope dot art sue ray pat rob frank jack june "
    "april august summer autumn ivy daisy lily ruby pearl amber dawn eve holly penny sandy "
    "sunny guy dean earl miles don drew gene grant jade jet "
    "kit lance liberty mercy nick olive patience patty peg pierce precious prudence "
    "robin roman sky skip star sterling stew violet wade willow "
    "zip chance charity christian carol cherry chuck clay cliff cole colt comfort dale dash "
    "duke ebony fern flint forest gale gay ginger glen gift goodness happy hank heath "
    "hunter jay jewel junior justice king kitty lane lark love luck melody merry "
    "misty noble north page pansy pip blessing trinity favour prince queen princess angel "
    "major rain reed rich rocky rusty sage say scout stone paris "
    "kent london "
    # last names
    "green brown white black grey gray blue young long short little small day hill wood "
    "woods field fields bird fox wolf lamb cook baker smith carter taylor shepherd bishop "
    "pope abbot knight page potter walker turner hunter fisher farmer miller weaver mason "
    "butler porter gardener barber driver park parks road street lane church hall house "
    "marsh moore ford banks bridge brooks rivers lake poole wells bell ball box bush "
    "flowers berry apple pepper rice bacon bean best good sharp strong swift wise friend "
    "home rest peace power price pound cash sweet winter frost snow gold silver steel case "
    "drew hand foot head cross ward west east north south last first second other new old "
    "gill "
    # short words in which nobody would know a name
    "a an am as at be by do go he hi if in is it me my no of oh ok on or so to up us we any "
    "all man men see tea the too was who why yes you are but can did for get had has her "
    "him his how its let not now one our out say she two use "
)
EVERYDAY = frozenset(_EVERYDAY.split())
"""A name among these is looked at twice before it is taken for a name."""

_SHORT = """
abigail abi abby
alexander alex sandy
alexandra alex sandra
andrew andy drew
anthony tony
antonia toni
barbara barb babs
benjamin ben benny
bernadette bernie
catherine cath cathy kate katie cat
charles charlie chaz
charlotte charlie lottie
christine chris chrissie
christopher chris kit
daniel dan danny
david dave davey
deborah deb debbie
dorothy dot dottie
edward ed eddie ted
elizabeth liz lizzie beth betty
frances fran
francis frank
frederick fred freddie
geoffrey geoff
gregory greg
gurdeep gurdip
harold harry
isabella bella izzy
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
john johnny jack
jonathan jon jonny
joseph joe joey
josephine jo josie
joshua josh
katherine kath kathy kate katie
kenneth ken kenny
lawrence larry
leonard len lenny
margaret maggie meg peggy marge
martin marty
matthew matt
michael mick mike mikey
mohammad mo mohammed muhammad mohamed
mohammed mo mohammad muhammad mohamed
muhammad mo mohammed mohammad mohamed
nicholas nick nicky
nicola nicky nikki
pamela pam
patricia pat patsy trish
patrick pat paddy
peter pete
philip phil
precious presh
rebecca becky becca
richard rich ricky dick
robert rob robbie bob bobby
ronald ron ronnie
samantha sam sammy
samuel sam sammy
sandra sandy
stephen steve stevie
steven steve stevie
susan sue susie
teresa terri tess tessa
terence terry
theresa terri tess tessa
thomas tom tommy
timothy tim timmy
victoria vicky tori
vincent vince
william will bill billy liam
"""

SHORT_FOR = {
    name: frozenset(shorts)
    for name, *shorts in (line.split() for line in _SHORT.strip().splitlines())
}
"""What somebody may be called besides their name. There are many more."""
