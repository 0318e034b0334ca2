<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Writes everything into one ZIP, which is of use without Besace too.</source>
        <translation>ينسخ كل شيء في ملف ZIP واحد، مفيد بدون Besace أيضًا.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>الحفظ في هذا الملف.</translation>
    </message>
    <message>
        <source>Seal it with the password in this file.</source>
        <translation>حمايته بكلمة السر المكتوبة في هذا الملف.</translation>
    </message>
    <message>
        <source>Say with -o where to write.</source>
        <translation>اكتبوا مع -o مكان الحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>Copy of %n badge(s): %1</source>
        <translation>
            <numerusform>نسخة بلا شارات: %1</numerusform>
            <numerusform>نسخة من شارة واحدة: %1</numerusform>
            <numerusform>نسخة من شارتين: %1</numerusform>
            <numerusform>نسخة من %n شارات: %1</numerusform>
            <numerusform>نسخة من %n شارة: %1</numerusform>
            <numerusform>نسخة من %n شارة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a badge into a PNG or SVG picture. Pixels and everything else stay as they are.</source>
        <translation>يضع شارة في صورة PNG أو SVG. لا يتغير أي شيء آخر في الصورة.</translation>
    </message>
    <message>
        <source>Write the new picture here.</source>
        <translation>حفظ الصورة الجديدة هنا.</translation>
    </message>
    <message>
        <source>Give a picture, a badge file, and -o with the new picture&apos;s name.</source>
        <translation>اكتبوا صورة، ثم ملف شارة، ثم -o مع اسم الصورة الجديدة.</translation>
    </message>
    <message>
        <source>There is no such proof.</source>
        <translation>هذا الإثبات غير موجود.</translation>
    </message>
    <message>
        <source>Without its proof, as the proof is about the rest. --whole leaves it in.</source>
        <translation>بلا إثباتها، لأن الإثبات عن الباقي. الخيار --whole يتركه.</translation>
    </message>
    <message>
        <source>No signature covers %1</source>
        <translation>لا توقيع يشمل %1</translation>
    </message>
    <message>
        <source>Prints what a signature is about: a badge, JSON-LD or N-Quads as canonical N-Quads (RDFC-1.0), and its hash on standard error.</source>
        <translation>يعرض ما يشمله التوقيع: شارة أو JSON-LD أو N-Quads على شكل N-Quads موحّد (RDFC-1.0)، وبصمته على خرج الأخطاء.</translation>
    </message>
    <message>
        <source>Hash with this, inside too; sha384 goes with P-384 keys.</source>
        <translation>حساب البصمة بهذا، وفي الداخل أيضًا؛ sha384 لمفاتيح P-384.</translation>
    </message>
    <message>
        <source>Show the N-th proof&apos;s own part instead: 1 is the first.</source>
        <translation>عرض الجزء الخاص بالإثبات رقم N بدل ذلك: 1 هو الأول.</translation>
    </message>
    <message>
        <source>Leave the proofs in the document.</source>
        <translation>ترك الإثباتات في المستند.</translation>
    </message>
    <message>
        <source>Keep a statement as often as it is made, as some programs do.</source>
        <translation>حفظ الجملة بعدد مرات قولها، كما تفعل بعض البرامج.</translation>
    </message>
    <message>
        <source>Which file? Give one file.</source>
        <translation>أي ملف؟ اكتبوا ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>The hash is sha256 or sha384, not “%1”.</source>
        <translation>البصمة sha256 أو sha384، وليست «%1».</translation>
    </message>
    <message>
        <source>“%1” is no number of a proof. The first is 1.</source>
        <translation>‏«%1» ليس رقم إثبات. الأول هو 1.</translation>
    </message>
    <message>
        <source>The backpack is in order: %1 badges, %2 files.</source>
        <translation>الحقيبة سليمة: الشارات %1، الملفات %2.</translation>
    </message>
    <message>
        <source>The backpack is damaged. Nothing was changed.</source>
        <translation>الحقيبة متضررة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>To save what can be read: besace-cli check --repair</source>
        <translation>لإنقاذ ما يمكن قراءته: besace-cli check --repair</translation>
    </message>
    <message>
        <source>Looks whether the backpack is as it was written: every page, every reference, every file.</source>
        <translation>ينظر هل بقيت الحقيبة كما كُتبت: كل صفحة وكل رابط وكل ملف.</translation>
    </message>
    <message>
        <source>Set a damaged backpack aside and save what can be read.</source>
        <translation>وضع الحقيبة المتضررة جانبًا وإنقاذ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>“check” takes no file: name the backpack with --backpack.</source>
        <translation>لا يأخذ الأمر «check» ملفًا: اذكروا الحقيبة مع --backpack.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n badge(s))</source>
        <translation>
            <numerusform>‏%1 (لا شارات)</numerusform>
            <numerusform>‏%1 (شارة واحدة)</numerusform>
            <numerusform>‏%1 (شارتان)</numerusform>
            <numerusform>‏%1 (%n شارات)</numerusform>
            <numerusform>‏%1 (%n شارة)</numerusform>
            <numerusform>‏%1 (%n شارة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts badges together, in an order of your own. A badge can be in several collections.</source>
        <translation>يجمع شارات بالترتيب الذي تريدون. يمكن أن تكون الشارة في عدة مجموعات.</translation>
    </message>
    <message>
        <source>That is no use of “collection”.</source>
        <translation>لا يُستعمل الأمر «collection» هكذا.</translation>
    </message>
    <message>
        <source>Answer addresses from this folder (an offline mirror with documents.json).</source>
        <translation>البحث عن العناوين في هذا المجلد (نسخة بلا إنترنت مع documents.json).</translation>
    </message>
    <message>
        <source>Allow the network. Without it nothing leaves this computer.</source>
        <translation>السماح بالإنترنت. بدونه لا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With --online: also ask old sites that cannot be asked safely (http).</source>
        <translation>مع --online: سؤال المواقع القديمة غير الآمنة أيضًا (http).</translation>
    </message>
    <message>
        <source>Use this backpack instead of your own.</source>
        <translation>استعمال هذه الحقيبة مكان حقيبتكم.</translation>
    </message>
    <message>
        <source>Judge dates as of this instant (ISO 8601, UTC).</source>
        <translation>الحكم على التواريخ في هذه اللحظة (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Print one JSON object a line, for programs.</source>
        <translation>كتابة كائن JSON في كل سطر، للبرامج.</translation>
    </message>
    <message>
        <source>Language of the messages.</source>
        <translation>لغة الرسائل.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>“%1” is no date and time. Example: 2026-03-12T14:05:00Z</source>
        <translation>‏«%1» ليس تاريخًا مع ساعة. مثال: 2026-03-12T14:05:00Z</translation>
    </message>
    <message>
        <source>Try: besace-cli %1 --help</source>
        <translation>جربوا: besace-cli %1 --help</translation>
    </message>
    <message>
        <source>Usage: besace-cli %1 [options] %2</source>
        <translation>الاستعمال: besace-cli %1 [options] %2</translation>
    </message>
    <message>
        <source>Example: besace-cli %1</source>
        <translation>مثال: besace-cli %1</translation>
    </message>
    <message>
        <source>The backpack was brought up to date without a copy of before: %1</source>
        <translation>حُدّثت الحقيبة دون نسخة مما قبل: %1</translation>
    </message>
    <message>
        <source>Erases the backpack and every copy beside it. Nothing brings it back.</source>
        <translation>يمحو الحقيبة وكل نسخة بجانبها. لا شيء يرجعها.</translation>
    </message>
    <message>
        <source>Really erase. Without it, only say which files would go.</source>
        <translation>المحو فعلاً. بدونه يُقال فقط أي ملفات ستُمحى.</translation>
    </message>
    <message>
        <source>“erase” takes no argument.</source>
        <translation>يُكتب الأمر «erase» وحده.</translation>
    </message>
    <message>
        <source>Nothing was erased. To erase these files: --yes</source>
        <translation>لم يُمحَ شيء. لمحو هذه الملفات: --yes</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) left out: cancelled, changed or to be confirmed. Name them with --badge to show them.</source>
        <translation>
            <numerusform>لم تُترك أي شارة.</numerusform>
            <numerusform>تُركت شارة واحدة: ملغاة أو متغيرة أو للتأكيد. لإظهارها اذكروها مع --badge.</numerusform>
            <numerusform>تُركت شارتان: ملغاة أو متغيرة أو للتأكيد. لإظهارهما اذكروهما مع --badge.</numerusform>
            <numerusform>تُركت %n شارات: ملغاة أو متغيرة أو للتأكيد. لإظهارها اذكروها مع --badge.</numerusform>
            <numerusform>تُركت %n شارة: ملغاة أو متغيرة أو للتأكيد. لإظهارها اذكروها مع --badge.</numerusform>
            <numerusform>تُركت %n شارة: ملغاة أو متغيرة أو للتأكيد. لإظهارها اذكروها مع --badge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this badge (repeatable).</source>
        <translation>إظهار هذه الشارة (يمكن التكرار).</translation>
    </message>
    <message>
        <source>Show this collection.</source>
        <translation>إظهار هذه المجموعة.</translation>
    </message>
    <message>
        <source>The name at the top.</source>
        <translation>الاسم في الأعلى.</translation>
    </message>
    <message>
        <source>The line below the name.</source>
        <translation>السطر تحت الاسم.</translation>
    </message>
    <message>
        <source>A few sentences of your own.</source>
        <translation>بعض الجمل منكم.</translation>
    </message>
    <message>
        <source>Do not put the badge files inside.</source>
        <translation>عدم وضع ملفات الشارات في الداخل.</translation>
    </message>
    <message>
        <source>Makes a portfolio that carries the untouched badge files.</source>
        <translation>يصنع ملف إنجازات فيه ملفات الشارات كما هي.</translation>
    </message>
    <message>
        <source>There is no badge to show.</source>
        <translation>لا توجد شارة للإظهار.</translation>
    </message>
    <message>
        <source>Takes the badge out of a picture, untouched.</source>
        <translation>يخرج الشارة من صورة كما هي.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>الحفظ في هذا الملف بدل العرض على الشاشة.</translation>
    </message>
    <message>
        <source>Which picture? Give one file.</source>
        <translation>أي صورة؟ اكتبوا ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>The picture is damaged: this text may not be what was put in.</source>
        <translation>الصورة متضررة: ربما ليس هذا النص هو الأصل.</translation>
    </message>
    <message>
        <source>Your own addresses. They stay on this computer and are only compared.</source>
        <translation>عناوينكم. تبقى على هذا الحاسوب وتُستعمل للمقارنة فقط.</translation>
    </message>
    <message>
        <source>Say “identity add ADDRESS”, “identity remove ADDRESS” or “identity list”.</source>
        <translation>اكتبوا «identity add ADDRESS» أو «identity remove ADDRESS» أو «identity list».</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Added – for another e-mail address, to be confirmed</source>
        <translation>أُضيفت – بريد إلكتروني آخر، للتأكيد</translation>
    </message>
    <message>
        <source>Already in your backpack</source>
        <translation>موجودة في حقيبتكم</translation>
    </message>
    <message>
        <source>No badge in this file</source>
        <translation>لا شارة في هذا الملف</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>Checks badges and keeps them, the original files byte for byte.</source>
        <translation>يتحقق من شارات ويحفظها، مع الملفات الأصلية كما هي.</translation>
    </message>
    <message>
        <source>The backpack is empty.</source>
        <translation>الحقيبة فارغة.</translation>
    </message>
    <message>
        <source>No badge found for “%1”.</source>
        <translation>لا توجد شارة لكلمة «%1».</translation>
    </message>
    <message>
        <source>Lists the badges in the backpack, newest first.</source>
        <translation>يعرض شارات الحقيبة، الأحدث أولاً.</translation>
    </message>
    <message>
        <source>“list” takes no argument. To search, use “search”.</source>
        <translation>يُكتب الأمر «list» وحده. للبحث استعملوا «search».</translation>
    </message>
    <message>
        <source>Finds badges by name, organisation, skills, tags or year. The start of a word is enough.</source>
        <translation>يجد شارات بالاسم أو المؤسسة أو المهارات أو الوسوم أو السنة. يكفي أول الكلمة.</translation>
    </message>
    <message>
        <source>What should be searched for?</source>
        <translation>عن ماذا نبحث؟</translation>
    </message>
    <message>
        <source>Compare with this address (repeatable).</source>
        <translation>المقارنة بهذا العنوان (يمكن التكرار).</translation>
    </message>
    <message>
        <source>Take these organisations as known.</source>
        <translation>اعتبار هذه المؤسسات معروفة.</translation>
    </message>
    <message>
        <source>Use N threads (default: all cores).</source>
        <translation>استعمال N خيوط عمل (بدونه: كل الأنوية).</translation>
    </message>
    <message>
        <source>Which file? Give at least one path.</source>
        <translation>أي ملف؟ اكتبوا مسارًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Lists every reason code with its sentence in each language.</source>
        <translation>يعرض كل رمز سبب مع جملته بكل لغة.</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>‏%1، كما كان من قبل</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>‏%1 (من قبل: %2)</translation>
    </message>
    <message>
        <source>Checks the kept badges again and says what changed.</source>
        <translation>يتحقق من جديد من الشارات المحفوظة ويقول ما تغير.</translation>
    </message>
    <message>
        <source>Would be added</source>
        <translation>ستُضاف</translation>
    </message>
    <message>
        <source>Already in your backpack, with another file</source>
        <translation>موجودة في حقيبتكم مع ملف آخر</translation>
    </message>
    <message>
        <source>Damaged in this copy, left out</source>
        <translation>متضررة في هذه النسخة، تُركت</translation>
    </message>
    <message>
        <source>Your addresses that are new:</source>
        <translation>عناوينكم الجديدة:</translation>
    </message>
    <message>
        <source>Organisations that you will know:</source>
        <translation>مؤسسات ستعرفونها:</translation>
    </message>
    <message>
        <source>In the trash, as before: %1</source>
        <translation>في سلة المهملات كما كانت: %1</translation>
    </message>
    <message>
        <source>Collections that are new:</source>
        <translation>المجموعات الجديدة:</translation>
    </message>
    <message>
        <source>This was a preview. Nothing was changed.</source>
        <translation>كان هذا عرضًا مسبقًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Puts a copy back. What is in your backpack stays as it is; what is missing is added.</source>
        <translation>يرجع نسخة. يبقى ما في حقيبتكم كما هو؛ ويُضاف ما ينقص.</translation>
    </message>
    <message>
        <source>The password of the copy is in this file.</source>
        <translation>كلمة سر النسخة في هذا الملف.</translation>
    </message>
    <message>
        <source>Only say what would be added.</source>
        <translation>قول ما سيُضاف فقط.</translation>
    </message>
    <message>
        <source>First put all badges of your backpack into the trash, for 30 days.</source>
        <translation>أولاً نقل كل شارات حقيبتكم إلى سلة المهملات لمدة 30 يومًا.</translation>
    </message>
    <message>
        <source>Which file? Give one copy.</source>
        <translation>أي ملف؟ اكتبوا نسخة واحدة.</translation>
    </message>
    <message>
        <source>Choose --dry-run or --replace.</source>
        <translation>اختاروا --dry-run أو --replace.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>ما كان مطلوبًا</translation>
    </message>
    <message>
        <source>Skills named in the badge</source>
        <translation>المهارات المذكورة في الشارة</translation>
    </message>
    <message>
        <source>No copy is kept: the organisation&apos;s site was not asked.</source>
        <translation>لا نسخة محفوظة: لم نسأل موقع المؤسسة.</translation>
    </message>
    <message>
        <source>(no text, %1 bytes)</source>
        <translation>(ليس نصًا، %1 بايت)</translation>
    </message>
    <message>
        <source>Shows one badge of the backpack: what it says, and its six checks. ID is its number in “list”, or its own id.</source>
        <translation>يعرض شارة من الحقيبة: ما تقوله وأسئلتها الستة. ID هو رقمها في «list» أو معرّفها.</translation>
    </message>
    <message>
        <source>Also show the kept copy: what the organisation&apos;s site said when the badge was checked.</source>
        <translation>عرض النسخة المحفوظة أيضًا: ما قاله موقع المؤسسة يوم التحقق من الشارة.</translation>
    </message>
    <message>
        <source>Which badge? Give one number from “list”.</source>
        <translation>أي شارة؟ اكتبوا رقمًا من «list».</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) removed for good.</source>
        <translation>
            <numerusform>لم تُحذف أي شارة.</numerusform>
            <numerusform>حُذفت شارة واحدة إلى الأبد.</numerusform>
            <numerusform>حُذفت شارتان إلى الأبد.</numerusform>
            <numerusform>حُذفت %n شارات إلى الأبد.</numerusform>
            <numerusform>حُذفت %n شارة إلى الأبد.</numerusform>
            <numerusform>حُذفت %n شارة إلى الأبد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badges that you no longer want. They can be taken out again until the trash is emptied.</source>
        <translation>شارات لم تعودوا تريدونها. يمكن إرجاعها قبل إفراغ سلة المهملات.</translation>
    </message>
    <message>
        <source>That is no use of “trash”.</source>
        <translation>لا يُستعمل الأمر «trash» هكذا.</translation>
    </message>
    <message>
        <source>Undoes what was done last in the backpack, in the window too. Badges added go to the trash.</source>
        <translation>يتراجع عن آخر عمل في الحقيبة، ولو كان في النافذة. الشارات المضافة تذهب إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>“undo” and “redo” take no argument.</source>
        <translation>يُكتب الأمران «undo» و«redo» وحدهما.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>يعيد آخر ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>تمت من جديد: %1</translation>
    </message>
    <message>
        <source>Checks badges and keeps nothing.</source>
        <translation>يتحقق من شارات ولا يحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Your own words to find badges by.</source>
        <translation>كلماتكم لإيجاد الشارات.</translation>
    </message>
    <message>
        <source>That is no use of “tag”.</source>
        <translation>لا يُستعمل الأمر «tag» هكذا.</translation>
    </message>
    <message>
        <source>Your own story of a badge. Without an option it is shown; what is not named stays as it is.</source>
        <translation>قصتكم عن شارة. بلا خيار تُعرض؛ وما لا يُذكر يبقى كما هو.</translation>
    </message>
    <message>
        <source>What I did.</source>
        <translation>ماذا فعلتُ.</translation>
    </message>
    <message>
        <source>With whom, and where.</source>
        <translation>مع من، وأين.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>ماذا يبيّن ذلك.</translation>
    </message>
    <message>
        <source>Which badge?</source>
        <translation>أي شارة؟</translation>
    </message>
    <message>
        <source>The language is fr, en or ar, not “%1”.</source>
        <translation>اللغة fr أو en أو ar، وليست «%1».</translation>
    </message>
    <message>
        <source>The password of the backpack is in this file.</source>
        <translation>كلمة سر الحقيبة في هذا الملف.</translation>
    </message>
    <message>
        <source>This backpack has no password.</source>
        <translation>ليست لهذه الحقيبة كلمة سر.</translation>
    </message>
    <message>
        <source>This backpack has a password.</source>
        <translation>لهذه الحقيبة كلمة سر.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies beside it were changed too.</source>
        <translation>
            <numerusform>لم تتغير أي نسخة بجانبها.</numerusform>
            <numerusform>تغيرت نسخة واحدة بجانبها أيضًا.</numerusform>
            <numerusform>تغيرت نسختان بجانبها أيضًا.</numerusform>
            <numerusform>تغيرت %n نسخ بجانبها أيضًا.</numerusform>
            <numerusform>تغيرت %n نسخة بجانبها أيضًا.</numerusform>
            <numerusform>تغيرت %n نسخة بجانبها أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>These copies could not be changed. They are as they were:</source>
        <translation>تعذر تغيير هذه النسخ. بقيت كما كانت:</translation>
    </message>
    <message>
        <source>Says whether the backpack has a password, gives it one, changes it, or takes it away.
Nobody can get a forgotten password back. Without it all badges in the backpack are lost.
The copies beside the backpack get the same password. Copies elsewhere stay as they are.</source>
        <translation>يقول هل للحقيبة كلمة سر، ويضعها أو يغيرها أو يزيلها.
لا أحد يستطيع إرجاع كلمة سر منسية. بدونها تضيع كل شارات الحقيبة.
النسخ التي بجانب الحقيبة تأخذ كلمة السر نفسها. النسخ الأخرى تبقى كما هي.</translation>
    </message>
    <message>
        <source>Give it the password that is the first line of this file.</source>
        <translation>وضع كلمة السر المكتوبة في أول سطر من هذا الملف.</translation>
    </message>
    <message>
        <source>Give it this password in place of the present one.</source>
        <translation>وضع كلمة السر هذه مكان الحالية.</translation>
    </message>
    <message>
        <source>Take the password away: everybody can read the file then.</source>
        <translation>إزالة كلمة السر: عندئذ يستطيع الجميع قراءة الملف.</translation>
    </message>
    <message>
        <source>Choose one of --set, --change and --remove.</source>
        <translation>اختاروا واحدًا من --set و--change و--remove.</translation>
    </message>
    <message>
        <source>This backpack has a password already. To change it: --change</source>
        <translation>لهذه الحقيبة كلمة سر. لتغييرها: --change</translation>
    </message>
    <message>
        <source>The same as --recipient (repeatable).</source>
        <translation>مثل ‎--recipient (يمكن تكراره).</translation>
    </message>
    <message>
        <source>Looks at what a candidate brings: checks it, says what to ask about, keeps nothing.</source>
        <translation>ينظر في ما يأتي به شخص: يتحقق منه، ويقول ما يُسأل عنه، ولا يحفظ شيئًا.</translation>
    </message>
    <message>
        <source>Show this e-mail address.</source>
        <translation>إظهار هذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Show this telephone number.</source>
        <translation>إظهار رقم الهاتف هذا.</translation>
    </message>
    <message>
        <source>Show this photo.</source>
        <translation>إظهار هذه الصورة.</translation>
    </message>
    <message>
        <source>Show what you wrote about each badge.</source>
        <translation>إظهار ما كتبتم عن كل شارة.</translation>
    </message>
    <message>
        <source>Show the skills that you added.</source>
        <translation>إظهار المهارات التي أضفتموها.</translation>
    </message>
    <message>
        <source>Make pictures small, in the attached files too. The proofs in them stay as they are.</source>
        <translation>تصغير الصور، وفي الملفات المرفقة أيضًا. تبقى الإثباتات فيها كما هي.</translation>
    </message>
    <message>
        <source>Write a report: .pdf, .html or .csv.</source>
        <translation>كتابة تقرير: ‎.pdf أو ‎.html أو ‎.csv.</translation>
    </message>
    <message>
        <source>The report&apos;s name ends in .pdf, .html or .csv.</source>
        <translation>ينتهي اسم التقرير بـ ‎.pdf أو ‎.html أو ‎.csv.</translation>
    </message>
    <message>
        <source>Write a sheet for the interview: .pdf or .html.</source>
        <translation>كتابة ورقة للمقابلة: .pdf أو .html.</translation>
    </message>
    <message>
        <source>The person&apos;s name in the report and the sheet.</source>
        <translation>اسم الشخص في التقرير والورقة.</translation>
    </message>
    <message>
        <source>The sheet&apos;s name ends in .pdf or .html.</source>
        <translation>ينتهي اسم الورقة بـ .pdf أو .html.</translation>
    </message>
    <message>
        <source>How the PDF and the page look; plain is for slow printers.</source>
        <translation>شكل ملف PDF والصفحة؛ «plain» للطابعات البطيئة.</translation>
    </message>
    <message>
        <source>The theme is colour, sober or plain.</source>
        <translation>الشكل هو colour أو sober أو plain.</translation>
    </message>
    <message>
        <source>Write to this file; a site to this folder.</source>
        <translation>الكتابة في هذا الملف؛ والموقع في هذا المجلد.</translation>
    </message>
    <message>
        <source>Where the site is or will be (site, embed).</source>
        <translation>أين يوجد الموقع أو سيوجد (site, embed).</translation>
    </message>
    <message>
        <source>Let search engines list the site.</source>
        <translation>السماح لمحركات البحث بإظهار الموقع.</translation>
    </message>
    <message>
        <source>Make the picture square.</source>
        <translation>جعل الصورة مربعة.</translation>
    </message>
    <message>
        <source>The format is one of these: %1.</source>
        <translation>الصيغة هي واحدة من هذه: %1.</translation>
    </message>
    <message>
        <source>The address of a site begins with https:// and has no ? and no #.</source>
        <translation>عنوان الموقع يبدأ بـ https:// من دون ? ومن دون #.</translation>
    </message>
    <message>
        <source>Something else is there already: name a new folder.</source>
        <translation>يوجد شيء آخر هناك: اختر مجلدًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>A signature shows %n badge(s), the first ones.</source>
        <translation>
            <numerusform>التوقيع لا يعرض شارات.</numerusform>
            <numerusform>التوقيع يعرض شارة واحدة، هي الأولى.</numerusform>
            <numerusform>التوقيع يعرض شارتين، هما الأوليان.</numerusform>
            <numerusform>التوقيع يعرض %n شارات، هي الأولى.</numerusform>
            <numerusform>التوقيع يعرض %n شارة، هي الأولى.</numerusform>
            <numerusform>التوقيع يعرض %n شارة، هي الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are often blocked in e-mail: keep the names and links beside them.</source>
        <translation>كثيرًا ما تُحجب الصور في البريد: أبقوا الأسماء والروابط بجانبها.</translation>
    </message>
    <message>
        <source>html: a web page. pdf: a PDF. site: a folder for a web host. embed: a piece for a blog. card: a picture. signature: an e-mail signature, and its text beside it. eml: an e-mail to send. cv: a curriculum vitae, as a PDF if FILE ends in .pdf, else as a web page. resume: the same as JSON Resume. networks: fields for LinkedIn, texts for others. zip: the badge files. csv: a table. presentation: Open Badges 3.0 for wallets. json: earlier badges for other backpacks. ics: the end dates for a calendar.</source>
        <translation>‏html: صفحة إنترنت. pdf: ملف PDF. site: مجلد لموقع إنترنت. embed: قطعة لمدونة. card: صورة. signature: توقيع بريد ونصه بجانبه. eml: رسالة جاهزة للإرسال. cv: سيرة ذاتية، بصيغة PDF إذا انتهى FILE بـ .pdf، وإلا صفحة إنترنت. resume: السيرة نفسها بصيغة JSON Resume. networks: خانات LinkedIn ونصوص للشبكات الأخرى. zip: ملفات الشارات. csv: جدول. presentation: شارات Open Badges 3.0 لتطبيقات أخرى. json: الشارات الأقدم لحقائب أخرى. ics: تواريخ النهاية لتقويم.</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Take a list of organisations only if it is signed with this key (z6Mk…).</source>
        <translation>عدم أخذ قائمة مؤسسات إلا إذا كانت موقّعة بهذا المفتاح (z6Mk…).</translation>
    </message>
    <message>
        <source>With --require-key: refuse a list that was made before (ISO 8601, UTC).</source>
        <translation>مع ‎--require-key: رفض قائمة أُعدّت قبل هذه اللحظة (ISO 8601، UTC).</translation>
    </message>
    <message>
        <source>“%1” is no key for lists. Such a key begins with z6Mk.</source>
        <translation>«%1» ليس مفتاحًا للقوائم. يبدأ مثل هذا المفتاح بـ z6Mk.</translation>
    </message>
    <message>
        <source>Say --require-key as well: anybody can write a date.</source>
        <translation>اذكروا ‎--require-key أيضًا: يمكن لأي شخص أن يكتب تاريخًا.</translation>
    </message>
    <message>
        <source>Its key: %1</source>
        <translation>مفتاحها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) taken.</source>
        <translation>
            <numerusform>لم تؤخذ أي مؤسسة.</numerusform>
            <numerusform>أُخذت مؤسسة واحدة.</numerusform>
            <numerusform>أُخذت مؤسستان.</numerusform>
            <numerusform>أُخذت %n مؤسسات.</numerusform>
            <numerusform>أُخذت %n مؤسسة.</numerusform>
            <numerusform>أُخذت %n مؤسسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed this list.</source>
        <translation>لم يوقّع أحد هذه القائمة.</translation>
    </message>
    <message>
        <source>Signed on %1 with the key %2</source>
        <translation>موقّعة في %1 بالمفتاح %2</translation>
    </message>
    <message>
        <source>Its maker says to be: %1</source>
        <translation>يقول من أعدّها إنه: %1</translation>
    </message>
    <message>
        <source>Keep the file “%1” to yourself. Hand round this key.</source>
        <translation>احتفظوا بالملف «%1» لأنفسكم. وزّعوا هذا المفتاح.</translation>
    </message>
    <message>
        <source>Sign the exported list with the key in this file.</source>
        <translation>توقيع القائمة المصدَّرة بالمفتاح الموجود في هذا الملف.</translation>
    </message>
    <message>
        <source>Who makes the signed list.</source>
        <translation>من يُعدّ القائمة الموقّعة.</translation>
    </message>
    <message>
        <source>Where the signed list can be had.</source>
        <translation>أين توجد القائمة الموقّعة.</translation>
    </message>
    <message>
        <source>Both lists must be signed with the same key. Nothing was changed.</source>
        <translation>يجب أن تكون القائمتان موقّعتين بالمفتاح نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The earlier list of the same key: whom the imported one no longer names is struck off.</source>
        <translation>القائمة السابقة بالمفتاح نفسه: من لم يعد في الجديدة يُشطب.</translation>
    </message>
    <message>
        <source>The organisations that you know. “key” makes a key for signing lists, the one that the window uses, and prints its public part. Which key was seen before is not remembered here: say --require-key each time.</source>
        <translation>المؤسسات التي تعرفونها. «key» ينشئ مفتاحًا لتوقيع القوائم، هو مفتاح النافذة. ويعرض جزأه العلني. لا يُحفظ أي مفتاح هنا: اكتبوا ‎--require-key كل مرة.</translation>
    </message>
    <message>
        <source>Say “known-issuers” and one of: add ID NAME, remove ID, list, import FILE, export FILE, key [FILE].</source>
        <translation>اكتبوا «known-issuers» وواحدًا من: add ID NAME, remove ID, list, import FILE, export FILE, key [FILE].</translation>
    </message>
    <message>
        <source>The password of a backpack or a copy that they bring is in this file.</source>
        <translation>في هذا الملف كلمة سر الحقيبة أو النسخة التي أتى بها الشخص.</translation>
    </message>
    <message>
        <source>Left out: “%1”. Other programs cannot read it; --format zip takes its file.</source>
        <translation>لم تُضف: «⁨%1⁩». لا تقرؤها برامج أخرى؛ ‏‎--format zip‎ يأخذ ملفها.</translation>
    </message>
    <message>
        <source>Left out: “%1”. This format cannot hold its kind; --format %2 can.</source>
        <translation>لم تُضف: «⁨%1⁩». هذه الصيغة لا تأخذ نوعها؛ ‏‎--format %2‎ تأخذه.</translation>
    </message>
    <message>
        <source>This is no copy that Besace knows. Nothing was changed. Choose another file.</source>
        <translation>لا يعرف Besace هذه النسخة. لم يتغير شيء. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was changed. A collection has a name of its own. It stands in one other at most, which stands in none.</source>
        <translation>لم يتغير شيء. لكل مجموعة اسم خاص بها. وتكون داخل مجموعة واحدة على الأكثر، وهذه ليست داخل أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. These words are too long, or too many.</source>
        <translation>لم يتغير شيء. هذه الكلمات طويلة جدًا أو كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Skills that you add to a badge yourself, apart from those that it names.</source>
        <translation>مهارات تضيفونها أنتم إلى شارة، غير تلك المذكورة فيها.</translation>
    </message>
    <message>
        <source>For add: the address of the skill in the public list that you took it from.</source>
        <translation>مع add: عنوان المهارة في القائمة العامة التي أخذتموها منها.</translation>
    </message>
    <message>
        <source>That is no use of “skill”.</source>
        <translation>لا يُستعمل الأمر «skill» هكذا.</translation>
    </message>
</context>
<context>
    <name>EndorsementOutput</name>
    <message>
        <source>Recommendation: %1 – %2</source>
        <translation>توصية: ⁨%1⁩ – %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>check badges, keep nothing</source>
        <translation>التحقق من شارات دون حفظ شيء</translation>
    </message>
    <message>
        <source>check badges and keep them</source>
        <translation>التحقق من شارات وحفظها</translation>
    </message>
    <message>
        <source>what is in the backpack</source>
        <translation>ما في الحقيبة</translation>
    </message>
    <message>
        <source>find badges by words</source>
        <translation>إيجاد شارات بالكلمات</translation>
    </message>
    <message>
        <source>one badge and its checks</source>
        <translation>شارة واحدة وأسئلتها الستة</translation>
    </message>
    <message>
        <source>check kept badges again</source>
        <translation>التحقق من جديد من الشارات المحفوظة</translation>
    </message>
    <message>
        <source>your own addresses</source>
        <translation>عناوينكم</translation>
    </message>
    <message>
        <source>organisations that you know</source>
        <translation>المؤسسات التي تعرفونها</translation>
    </message>
    <message>
        <source>put badges together</source>
        <translation>جمع شارات</translation>
    </message>
    <message>
        <source>your own words to find badges by</source>
        <translation>كلماتكم لإيجاد الشارات</translation>
    </message>
    <message>
        <source>your own story of a badge</source>
        <translation>قصتكم عن شارة</translation>
    </message>
    <message>
        <source>badges that you no longer want</source>
        <translation>شارات لم تعودوا تريدونها</translation>
    </message>
    <message>
        <source>undo what was done last</source>
        <translation>التراجع عن آخر عمل</translation>
    </message>
    <message>
        <source>do again what was undone</source>
        <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>show badges: PDF, web page, site, CV, signature…</source>
        <translation>عرض الشارات: PDF وصفحة إنترنت وموقع وسيرة ذاتية وتوقيع…</translation>
    </message>
    <message>
        <source>copy everything into one file</source>
        <translation>نسخ كل شيء في ملف واحد</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>إرجاع نسخة</translation>
    </message>
    <message>
        <source>erase the backpack and its copies</source>
        <translation>محو الحقيبة ونسخها</translation>
    </message>
    <message>
        <source>take the badge out of a picture</source>
        <translation>إخراج الشارة من صورة</translation>
    </message>
    <message>
        <source>put a badge into a picture</source>
        <translation>وضع شارة في صورة</translation>
    </message>
    <message>
        <source>what a signature is about, as canonical N-Quads</source>
        <translation>ما يشمله التوقيع، على شكل N-Quads موحّد</translation>
    </message>
    <message>
        <source>whether the backpack is in order</source>
        <translation>هل الحقيبة سليمة</translation>
    </message>
    <message>
        <source>every reason code with its sentence</source>
        <translation>كل رمز سبب مع جملته</translation>
    </message>
    <message>
        <source>Besace keeps your Open Badges on your own computer and proves that they are genuine.</source>
        <translation>يحفظ Besace شاراتكم (Open Badges) على حاسوبكم ويثبت أنها أصلية.</translation>
    </message>
    <message>
        <source>Usage: besace-cli COMMAND [options]</source>
        <translation>الاستعمال: besace-cli COMMAND [options]</translation>
    </message>
    <message>
        <source>Help for one command: besace-cli COMMAND --help</source>
        <translation>مساعدة لأمر واحد: besace-cli COMMAND --help</translation>
    </message>
    <message>
        <source>Example: besace-cli verify badge.png</source>
        <translation>مثال: besace-cli verify badge.png</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>أي أمر؟</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>Try: besace-cli --help</source>
        <translation>جربوا: besace-cli --help</translation>
    </message>
    <message>
        <source>a password for the backpack</source>
        <translation>كلمة سر للحقيبة</translation>
    </message>
    <message>
        <source>look at what a candidate brings, keep nothing</source>
        <translation>النظر في ما يأتي به شخص، دون حفظ شيء</translation>
    </message>
    <message>
        <source>skills that you add to a badge</source>
        <translation>مهارات تضيفونها إلى شارة</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Badge without a name</source>
        <translation>شارة بلا اسم</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>للتأكيد</translation>
    </message>
</context>
</TS>
