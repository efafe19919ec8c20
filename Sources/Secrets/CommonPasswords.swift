/// What people choose first. The long passwords and the Latin words are the most frequent of the list of
/// common passwords that Django ships (django/contrib/auth/common-passwords.txt.gz, made by Royce Williams
/// from public leaks); the Cyrillic words are our own addition for the languages of the region.
enum CommonPasswords {
    /// Whole passwords of at least 12 characters, in lower case.
    static let whole = Set(split(wholeText))

    /// Words that guessing programs put together, in lower case.
    static let words = Set(split(wordsText))

    private static func split(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }

    private static let wholeText = """
        q1w2e3r4t5y6 1qaz2wsx3edc sojdlg123aljg pe#5gz29ptzmse 111222tianya 1q2w3e4r5t6y startfinding
        qwerty123456 123qweasdzxc 123456qwerty n8zgt5p0shw= megaparol12345 123456654321 telechargement
        123456123456 yfdbufnjh10305070 qazwsxedcrfv g13916055158 1q2w3e4r5t6y7u8i9o0p 123456789123
        qwertyqwerty 112233445566 justinbieber 123456789987654321 qweasdzxc123 123456789123456789
        maprchem56458 5532361cnjqrf qwertyuiop[] qazwsxedc123 password1234 international temppassword
        1q2w3e4r5t6y7u professional 0r968ji9ufj6 jundian2011xr qwertyuiop123 qwerasdfzxcv leavemealone
        finalfantasy 123456789abc administrator 123qwe123qwe zxcasdqwe123 demon1q2w3e4r jamesbond007
        asdfghjkl123 demon1q2w3e4r5t projectsadminx ichliebedich playstation3 123456789qwe sonyericsson
        1qazxsw23edc john!20130605at1753 linkedin2011 1q2w3e4r5t6y7u8i ihatethisgame s8ylpe9jdpvym
        123123123123 123321123321 111111111111 qwegta13091990 123456789asd doomsayer.2.7mords.v
        seniseviyorum 010203040506 onedirection transformers 1q2w3e4r5t6y7u8i9o doomsayer.2.7mords.vv
        supernatural gfhjkmgfhjkm sonnenschein password12345 peanutbutter 12345678900987654321
        1qaz2wsx3edc4rfv qwertyuiop12 needforspeed 1234567890-= migrationschool 1234567891011 lovelovelove
        liverpool123 xtseo2011tdx playstation2 gettherefast internazionale 123456789123456 102030405060
        combat123654 abc123456789 ingodwetrust 12345678901234567890 qwertyasdfgh christopher1
        sdf7asdf6asdg8df ghhh47hj7649 1234567890qwertyuiop zmx870919123 inactive1996aug lydcc20091314
        jesuslovesme avrillavigne ilovemyfamily counterstrike 159753159753 stratocaster qwertyytrewq
        dfg5fhg5vgfh1 1234567891234567 123admin321a 123456789qwerty googletester hawkesbury93
        qazwsxedcrfvtgb q1w2e3r4t5y6u7i8o9p0 imyaimyaimya qazxswedcvfr yemi19900911 password123456
        123456789qaz jkiuztdftl57 xantria10315 starwarsfan10 hannahmontana familiyafamiliya vitor1268123
        m01759766727 123456789101112 weronika1992 1234567890123 12345678987654321 neworleans12345
        cookiemonster qwerty123456789 natiichen999 000000000000 ghbdtnrfrltkf 520love101182
        111111111111111 kartoffelpuffer lightpower12345 stefangreil1983 total12scherz edwardcullen
        qwe123qwe123 cosmopolitan somanypickles27 michaeljackson zaq1xsw2cde3 minecraft123 leliane50934
        moderncombat marek14michal przyjaciolki laurel12creek residentevil yandi20080527 ezekiel11991
        123456789000 arabella24630 manchesterunited sebastian106 knackwurst8853 1234567890987654321
        fallen_angel йцукенгшщзхъ парольпароль любимаялюбимый тоҷикистон2024 passwordpassword
        letmeinletmein welcome123456 changeme1234 changemenow1 iloveyou1234 trustno1trustno1
        correcthorsebatterystaple adminadminadmin administrator1 p@ssw0rd1234 passw0rd1234 qwerty1234567
        qwertyuiop1234 thisismypassword mypassword123 password!123 password2024! welcometotajikistan
        ilovedushanbe надежда12345 наташа123456 настенька123 солнышко1234 ялюблютебя12 любовьморковь
        спартакчемпион зенитчемпион
        """

    private static let wordsText = """
        qwerty password iloveyou qwertyuiop monkey dragon homelesspa zxcvbnm tinkle gwerty asdfghjkl
        qazwsx princess computer ashley michael football sunshine aaaaaa daniel asdfgh shadow superman
        jessica baseball killer master samsung charlie azerty soccer jordan linkedin thomas status
        michelle liverpool nicole asdasd qwert lovely andrew gfhjkm joshua anthony justin zxcvbn hello
        jennifer naruto tigger hunter welcome babygirl pokemon robert parola secret loveme purple mother
        apple qazwsxedc matthew buster andrea hannah basketball freedom iloveu chelsea george friends
        william samantha amanda golfer summer chocolate flower maggie letmein pakistan batman butterfly
        marina forever qweqwe mustang internet alexander london harley pepper family whatever joseph
        loveyou jasmine orange cookie junior qweasdzxc martin google ginger patrick arsenal abcdef mylove
        starwars taylor brandon angel diamond snoopy vqsablpzla myspace qweasd matrix mickey jonathan
        school melissa eminem lovers cheese richard yellow nikita oliver bailey cjmasterinf christian
        sophie mercedes victoria peanut tudelft benjamin diosesfiel abcdefg sandra elizabeth prince banana
        angels angela samuel qqqqqq qwertyu barcelona hockey monster ghbdtn nathan chicken carlos antonio
        gabriel silver bubbles slipknot jackson morgan austin rainbow madison natasha vanessa metallica
        adidas america xxxxxx jesus spiderman alexis lauren ferrari steven tinkerbell qwaszx nirvana
        bandit nicholas danielle asdfasdf scooter destiny juventus rachel qazxsw monica stella zzzzzz
        qwertyui yamaha victor ronaldo smokey cocacola money booboo heather success november jasper edward
        tennis valentina friend sweety exigent nothing chester casper hellokitty hahaha david alexandra
        canada olivia december sabrina mynoob dennis dakota patricia playboy barbie johnny music loulou
        nicolas pretty charles phoenix thunder rebecca beautiful spider carolina vincent jeremy yankees
        dallas sebastian cameron midnight guitar caroline elephant scorpion dolphin tweety lalala louise
        lovelove veronica sparky adrian newyork september scooby heaven tigers jessie crystal chris gemini
        peaches merlin spongebob stephanie shannon james sakura apples precious lakers sergey poohbear
        manchester jackie cristina daniela muffin cooper cherry flowers diablo beauty mexico emmanuel
        winston maverick genius toyota tiffany charlotte creative winner onelove badboy softball hotmail
        brittany murphy sayang compaq manuel kristina scorpio garfield hottie aaaaa carmen qazqaz stalker
        doudou lastfm brandy steelers claudia rabbit isabella august october badoo boomer dexter samson
        kimberly angelo popcorn ranger cowboys happy passion shorty christ snickers albert soleil blessed
        krishna alyssa barney andrey icecream karina california melanie bismillah eagles iloveme leonardo
        coffee windows police christine dancer woaini miguel cowboy swordfish winter maxwell denise
        fernando horses hardcore kitten sydney francis cassie pumpkin twilight marlboro rangers martina
        florida fylhtq natalie barbara pookie hiphop rockstar stupid fishing vfhbyf greenday maria trinity
        fatima angelina bonnie lucky fluffy courtney turtle father darkness kissme alejandro corvette
        marseille roberto player friendster lollipop biteme jackass lolita simone brooklyn alicia honey
        pass admin root login love user test guest qwer asdf zxcv abcd access temppass change hamkori
        ombudsman commissioner rights human office dushanbe khujand bokhtar kulob khorog sughd khatlon
        tajikistan tajik tojikiston moscow moskva russia parol privet lyubov sergei svetlana rahmon
        firdavs farrukh manija zarina somoni rudaki ismoil navruz пароль парол привет любовь люблю любимая
        любимый админ админка доступ солнышко солнце котенок наташа настя сергей андрей александр алексей
        дмитрий максим марина светлана ольга татьяна екатерина спартак зенит россия москва таджикистан
        тоҷикистон душанбе хуҷанд худжанд бохтар кулоб куляб хоруғ хорог суғд согд хатлон сомони рӯдакӣ
        наврӯз навруз ватан модар падар мама папа ишқ муҳаббат дилбар хуш салом ассалом фирдавс заррина
        зарина манижа фаррух исмоил раҳмон рахмон омбудсмен комиссар офис права человек ҳуқуқ инсон
        хамкори ҳамкорӣ ваколатдор гость тест вход код секрет сирр
        """
}
