/// Words that stand in most recommendations whatever they ask for, by language.
enum LikenessWords {
    /// Their stems.
    static func empty(_ language: Language) -> Set<String> {
        switch language {
        case .tg: tajik
        case .ru: russian
        case .en: english
        }
    }

    private static let english = stems(
        """
        a an the and or of to in on at by for from with without into as its it is are be been being was were has have
        had this that these those their them they which who whom whose such other others any all each every both not no
        nor than then also more most further particular particularly especially including include inter alia well so
        if when while where through under within between among upon against about up out over own
        continue continued take taking necessary needed appropriate relevant measures measure steps step step action
        actions efforts effort ensure ensuring strengthen strengthening strengthened intensify improve improving
        enhance enhancing promote promoting further effective effectively full fully order view regard regarding
        respect implement implementation implementing adopt adopting consider considering possible possibility make
        human rights right state states country government national recommend recommends recommendation
        accordance line
        """, .en)

    private static let russian = stems(
        """
        и или а но в во на по о об от до для из с со к ко за при под над без не ни что чтобы как так также это этот эта
        эти его ее их который которая которые все всех всем каждый в том числе
        принять принимать принятие меры мера мер необходимые необходимо обеспечить обеспечивать обеспечение продолжать
        продолжить усилия усилить укрепить укреплять дальнейшие дальше эффективные эффективно полный полностью целях
        отношении рассмотреть возможность осуществить осуществлять права право прав человека государство государства
        рекомендует рекомендация рекомендации соответствии сделать
        """, .ru)

    private static let tajik = stems(
        """
        ва ё дар ба аз бо барои то ки ин он онҳо худ ҳар ҳама низ ҳам на ҷиҳати оид тибқи мутобиқи
        андешидан андешад чораҳо чора таъмин намудан намояд кардан кунад давом додан диҳад тақвият бахшидан самаранок
        пурра қабул татбиқ баррасӣ имконият ҳуқуқ ҳуқуқи ҳуқуқҳои инсон давлат тавсия
        """, .tg)

    private static func stems(_ words: String, _ language: Language) -> Set<String> {
        let stemmer = Stemmer()
        return Set(SearchWords.split(words).map { stemmer.stem($0, language) })
    }
}
