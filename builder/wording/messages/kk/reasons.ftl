# Мәннің неліктен жоқ екені.
reason-no-figure = қолда бар кестелерде { PERIOD($period, form: "for") } деректер жоқ
reason-no-headline = { PERIOD($period, form: "for") } деректері бар мәлімдеме жоқ
reason-no-growth-said = көрсеткішпен бірге өсу қарқыны айтылмаған
reason-no-base = 100% және одан көп төмендегенде базалық мән анықталмайды
reason-no-bound = бастапқы көрсеткіш бір жағынан шектелмеген
reason-no-percentage = база оң болмаса, пайыз есептелмейді
reason-no-growth-rate = база оң болмаса, өсу қарқыны есептелмейді
reason-few-years = екі толық жылға жетпейтін деректер бар
reason-first-year-zero = қатардың бірінші жылында мән нөлге тең
reason-no-partner-table = бұл кезең үшін барлық серіктес бойынша кесте жоқ
reason-no-trade = сауда болмаған
reason-bloc = кестеде оның мүшелері де аталған: бірлестіктің елдер арасында орны болмайды
reason-unnamed-partners = кестеде аталмаған серіктестерге сонша немесе одан көп көлем тиесілі
reason-no-deadline = мерзімі көрсетілмеген
reason-no-start = мерзімі де, белгіленген күні де көрсетілмеген
reason-earlier-not-held = { $year } жылғы деректер жоқ
reason-not-reached = деректері бар жылдарда қол жеткізілмеген
reason-already-reached = қол жеткізілген
reason-not-grown = деректері бар жылдарда тауар айналымы өспеген
reason-too-far = деректері бар жылдардың орташа қарқынымен { CASE($years, case: "ablative") } астам жыл қажет
reason-done = міндеттеме орындалған
reason-no-due-date = мерзімі көрсетілмеген
reason-few-dates = көрсетілген күндер екіге жетпейді
reason-no-rounding = барлық мәнге ортақ дөңгелектеу жоқ
reason-subject-unclear = көрсеткіштің нені білдіретіні түсініксіз
reason-nothing-to-compare = салыстыратын дерек жоқ
reason-days-differ = дереккөздер әртүрлі күндерді атайды
reason-not-said = дереккөзде көрсетілмеген
reason-nothing-counted = санайтын дерек жоқ

location-no-row = { $location ->
    [none] жол жоқ
   *[other] { $place }: жол жоқ
}
reason-no-hs-rows = қолда бар кестелерде СЭҚ ТН бойынша { PERIOD($period, form: "for") } деректер жоқ
reason-no-sitc-rows = қолда бар кестелерде ХССЖ бойынша { PERIOD($period, form: "for") } деректер жоқ
reason-no-product-rows = тауарлар бойынша { PERIOD($period, form: "for") } деректер жоқ
reason-no-rows-of-goods = бұл тауарлар бойынша { PERIOD($period, form: "for") } деректер жоқ, ал қолда бар жолдар жиынтықты құрамайды
reason-other-goods = екі жылдың жолдары әртүрлі тауарларға жатады
reason-rest-differs = тауарлар бойынша бөлінбеген бөлік жыл сайын өзгереді
reason-farm-by-hs = ауыл шаруашылығы тауарлары СЭҚ ТН топтары бойынша айқындалады
reason-above-total = тауарлар бойынша жолдардың қосындысы жиынтықтан асады
reason-no-world-products = екі елдің бір жіктеуіш бойынша әлеммен тауар саудасы қажет
reason-nothing-traded = тауарлар жеткізілмеген
