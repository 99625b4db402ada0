# Маани эмне үчүн жок.
reason-no-figure = колдогу таблицаларда { PERIOD($period, form: "for") } маалыматтар жок
reason-no-headline = { PERIOD($period, form: "for") } маалыматы бар билдирүү жок
reason-no-growth-said = көрсөткүч менен кошо өсүш арымы айтылган эмес
reason-no-base = 100% жана андан көп азайганда базалык маани аныкталбайт
reason-no-bound = баштапкы көрсөткүчтүн бир тарабында чек жок
reason-no-percentage = оң эмес базадан пайыз эсептелбейт
reason-no-growth-rate = оң эмес базадан өсүш арымы эсептелбейт
reason-few-years = эки толук жылдан аз мезгил үчүн маалымат бар
reason-first-year-zero = катардын биринчи жылында маани нөлгө барабар
reason-no-partner-table = бул мезгил үчүн бардык өнөктөштөр боюнча таблица жок
reason-no-trade = соода болгон эмес
reason-bloc = таблицада анын мүчөлөрү да аталган: бирикменин өлкөлөр арасында орду болбойт
reason-unnamed-partners = таблицада аталбаган өнөктөштөргө ушунча же андан көп туура келет
reason-no-deadline = мөөнөтү көрсөтүлгөн эмес
reason-no-start = мөөнөтү да, коюлган күнү да көрсөтүлгөн эмес
reason-earlier-not-held = { $year }-жылдын маалыматтары жок
reason-not-reached = маалымат бар жылдарда жетишилген эмес
reason-already-reached = буга чейин эле жетишилген
reason-not-grown = маалымат бар жылдарда товар жүгүртүү өскөн эмес
reason-too-far = бар жылдардагы орточо өсүш арымы менен { $years } жылдын ичинде жетүүгө болбойт
reason-done = милдеттенме аткарылган
reason-no-due-date = мөөнөтү көрсөтүлгөн эмес
reason-few-dates = экиден аз күн көрсөтүлгөн
reason-no-rounding = бардык маанилерге туура келген тегеректөө жок
reason-subject-unclear = көрсөткүчтүн предмети айкын эмес
reason-nothing-to-compare = салыштыра турган эч нерсе жок
reason-days-differ = булактар ар башка күндөрдү атайт
reason-not-said = булакта көрсөтүлгөн эмес
reason-nothing-counted = эсептей турган эч нерсе жок

location-no-row = { $location ->
    [none] сап жок
   *[other] { $place }: сап жок
}
reason-no-hs-rows = колдогу таблицаларда ТЭИ ТН боюнча { PERIOD($period, form: "for") } маалыматтар жок
reason-no-sitc-rows = колдогу таблицаларда ЭССК боюнча { PERIOD($period, form: "for") } маалыматтар жок
reason-no-product-rows = товарлар боюнча { PERIOD($period, form: "for") } маалыматтар жок
reason-no-rows-of-goods = бул товарлар боюнча { PERIOD($period, form: "for") } маалыматтар жок, ал эми бар саптар жыйынтыкты түзбөйт
reason-other-goods = эки жылдын саптары ар башка товарларга тиешелүү
reason-rest-differs = товарлар боюнча бөлүштүрүлбөгөн бөлүк жылдан жылга өзгөрөт
reason-farm-by-hs = айыл чарба товарлары ТЭИ ТН топтору боюнча аныкталат
reason-above-total = товарлар боюнча саптардын суммасы жыйынтыктан көп
reason-no-world-products = эки өлкөнүн дүйнө менен соодасынын товарлар боюнча, бир классификациядагы маалыматтары керек
reason-nothing-traded = товарлар жеткирилген эмес
