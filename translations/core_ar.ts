<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>backup</name>
    <message>
        <source>Badge without a name</source>
        <translation>شارة بلا اسم</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What the last check said</source>
        <translation>نتيجة آخر تحقق</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>شاراتي</translation>
    </message>
    <message>
        <source>The copy of %1. Each badge is a file in the folder “badges”. It needs no special program.</source>
        <translation>نسخة يوم %1. كل شارة ملف في المجلد «badges». لا حاجة إلى برنامج خاص.</translation>
    </message>
    <message>
        <source>To put everything back, open this copy with Besace.</source>
        <translation>لإرجاع كل شيء، افتحوا هذه النسخة ببرنامج Besace.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) on this page</source>
        <translation>
            <numerusform>لا شارات في هذه الصفحة</numerusform>
            <numerusform>شارة واحدة في هذه الصفحة</numerusform>
            <numerusform>شارتان في هذه الصفحة</numerusform>
            <numerusform>%n شارات في هذه الصفحة</numerusform>
            <numerusform>%n شارة في هذه الصفحة</numerusform>
            <numerusform>%n شارة في هذه الصفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::wording::ListWording</name>
    <message>
        <source>This list was changed after it was signed. Nothing was taken from it. Ask its maker for it again.</source>
        <translation>تغيّرت هذه القائمة بعد توقيعها. لم يؤخذ منها شيء. اطلبوها من جديد ممن أعدّها.</translation>
    </message>
    <message>
        <source>This list is not signed. Nothing was taken from it. Ask its maker for the signed list.</source>
        <translation>هذه القائمة غير موقّعة. لم يؤخذ منها شيء. اطلبوا القائمة الموقّعة ممن أعدّها.</translation>
    </message>
    <message>
        <source>This list is signed with another key. Nothing was taken from it. Ask its maker which key is theirs.</source>
        <translation>هذه القائمة موقّعة بمفتاح آخر. لم يؤخذ منها شيء. اسألوا من أعدّها عن مفتاحه.</translation>
    </message>
    <message>
        <source>This list is an older one. Nothing was taken from it. Ask its maker for the latest list.</source>
        <translation>هذه القائمة أقدم. لم يؤخذ منها شيء. اطلبوا أحدث قائمة ممن أعدّها.</translation>
    </message>
    <message>
        <source>New (%1): %2.</source>
        <translation>جديد (%1): %2.</translation>
    </message>
    <message>
        <source>Struck off (%1): %2.</source>
        <translation>شُطب (%1): %2.</translation>
    </message>
    <message>
        <source>None is new, and none is struck off.</source>
        <translation>لا جديد، ولم يُشطب أحد.</translation>
    </message>
</context>
<context>
    <name>besace::wording::OperationWording</name>
    <message numerus="yes">
        <source>add %n badge(s)</source>
        <translation>
            <numerusform>إضافة 0 شارة</numerusform>
            <numerusform>إضافة شارة واحدة</numerusform>
            <numerusform>إضافة شارتين</numerusform>
            <numerusform>إضافة %n شارات</numerusform>
            <numerusform>إضافة %n شارة</numerusform>
            <numerusform>إضافة %n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n badge(s) in the trash</source>
        <translation>
            <numerusform>نقل 0 شارة إلى سلة المهملات</numerusform>
            <numerusform>نقل شارة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نقل شارتين إلى سلة المهملات</numerusform>
            <numerusform>نقل %n شارات إلى سلة المهملات</numerusform>
            <numerusform>نقل %n شارة إلى سلة المهملات</numerusform>
            <numerusform>نقل %n شارة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put %n badge(s) back</source>
        <translation>
            <numerusform>إرجاع 0 شارة</numerusform>
            <numerusform>إرجاع شارة واحدة</numerusform>
            <numerusform>إرجاع شارتين</numerusform>
            <numerusform>إرجاع %n شارات</numerusform>
            <numerusform>إرجاع %n شارة</numerusform>
            <numerusform>إرجاع %n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirm %n badge(s)</source>
        <translation>
            <numerusform>تأكيد 0 شارة</numerusform>
            <numerusform>تأكيد شارة واحدة</numerusform>
            <numerusform>تأكيد شارتين</numerusform>
            <numerusform>تأكيد %n شارات</numerusform>
            <numerusform>تأكيد %n شارة</numerusform>
            <numerusform>تأكيد %n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>create the collection “%1”</source>
        <translation>إنشاء المجموعة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>give a collection the name “%1”</source>
        <translation>تسمية مجموعة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>delete the collection “%1”</source>
        <translation>حذف المجموعة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>move the collection “%1”</source>
        <translation>نقل المجموعة «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>add %n badge(s) to “%1”</source>
        <translation>
            <numerusform>إضافة 0 شارة إلى «⁨%1⁩»</numerusform>
            <numerusform>إضافة شارة واحدة إلى «⁨%1⁩»</numerusform>
            <numerusform>إضافة شارتين إلى «⁨%1⁩»</numerusform>
            <numerusform>إضافة %n شارات إلى «⁨%1⁩»</numerusform>
            <numerusform>إضافة %n شارة إلى «⁨%1⁩»</numerusform>
            <numerusform>إضافة %n شارة إلى «⁨%1⁩»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take %n badge(s) out of “%1”</source>
        <translation>
            <numerusform>إخراج 0 شارة من «⁨%1⁩»</numerusform>
            <numerusform>إخراج شارة واحدة من «⁨%1⁩»</numerusform>
            <numerusform>إخراج شارتين من «⁨%1⁩»</numerusform>
            <numerusform>إخراج %n شارات من «⁨%1⁩»</numerusform>
            <numerusform>إخراج %n شارة من «⁨%1⁩»</numerusform>
            <numerusform>إخراج %n شارة من «⁨%1⁩»</numerusform>
        </translation>
    </message>
    <message>
        <source>change the order of “%1”</source>
        <translation>تغيير ترتيب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>change the tags of a badge</source>
        <translation>تغيير وسوم شارة</translation>
    </message>
    <message>
        <source>write my story</source>
        <translation>كتابة قصتي</translation>
    </message>
    <message>
        <source>change my skills</source>
        <translation>تغيير مهاراتي</translation>
    </message>
    <message>
        <source>change my addresses</source>
        <translation>تغيير عناويني</translation>
    </message>
    <message>
        <source>change the organisations that I know</source>
        <translation>تغيير المؤسسات التي أعرفها</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>The organisations&apos; sites were asked.</source>
        <translation>تم سؤال مواقع المؤسسات.</translation>
    </message>
    <message>
        <source>Without internet: no organisation&apos;s site was asked.</source>
        <translation>دون إنترنت: لم نسأل موقع أي مؤسسة.</translation>
    </message>
    <message>
        <source>Person, as typed: %1</source>
        <translation>الشخص كما كُتب: %1</translation>
    </message>
    <message>
        <source>Checked by: %1</source>
        <translation>تحقق منها: %1</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>تم التحقق في %1</translation>
    </message>
    <message>
        <source>With Besace %1</source>
        <translation>مع Besace %1</translation>
    </message>
    <message>
        <source>The person&apos;s addresses were compared with the badges.</source>
        <translation>قورنت عناوين الشخص بالشارات.</translation>
    </message>
    <message>
        <source>The person has agreed to this check.</source>
        <translation>وافق الشخص على هذا التحقق.</translation>
    </message>
    <message>
        <source>Badge without a name</source>
        <translation>شارة دون اسم</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>أُعطيت في %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what could not be checked, %2 the badges</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Nothing that holds for all badges.</source>
        <translation>لا شيء يصح على كل الشارات.</translation>
    </message>
    <message>
        <source>Check of badges</source>
        <translation>التحقق من الشارات</translation>
    </message>
    <message>
        <source>The number below each badge is made from its file. Another program makes the same one from the same file.</source>
        <translation>الرقم تحت كل شارة مصنوع من ملفها. برنامج آخر يجد الرقم نفسه من الملف نفسه.</translation>
    </message>
    <message>
        <source>What could not be checked</source>
        <translation>ما لم نستطع التحقق منه</translation>
    </message>
    <message>
        <source>It proves, of all badges</source>
        <translation>يُثبت هذا عن كل الشارات</translation>
    </message>
    <message>
        <source>It does not prove</source>
        <translation>لا يُثبت هذا</translation>
    </message>
    <message>
        <source>Required: “%1”. How did you do it?</source>
        <translation>كان مطلوبًا: «⁨%1⁩». كيف فعلتم ذلك؟</translation>
    </message>
    <message>
        <source>What did you do to earn this badge?</source>
        <translation>ماذا فعلتم للحصول على هذه الشارة؟</translation>
    </message>
    <message>
        <source>“%1”: what was hard, and what helped you?</source>
        <translation>«⁨%1⁩»: ما الذي كان صعبًا، وما الذي ساعدكم؟</translation>
    </message>
    <message>
        <source>What was hard, and what helped you?</source>
        <translation>ما الذي كان صعبًا، وما الذي ساعدكم؟</translation>
    </message>
    <message>
        <source>“%1”: where could you use it at work?</source>
        <translation>«⁨%1⁩»: في أي عمل يمكنكم استعمال ذلك؟</translation>
    </message>
    <message>
        <source>Where could you use it at work?</source>
        <translation>في أي عمل يمكنكم استعمال ذلك؟</translation>
    </message>
    <message>
        <source>Interview by: %1</source>
        <translation>أجرى المقابلة: %1</translation>
    </message>
    <message>
        <source>Interview sheet</source>
        <translation>ورقة المقابلة</translation>
    </message>
    <message>
        <source>This sheet helps to talk about what the person did. It gives no mark, and it proves nothing.</source>
        <translation>تساعد هذه الورقة على الحديث عما فعله الشخص. لا تعطي علامة، ولا تُثبت شيئًا.</translation>
    </message>
    <message>
        <source>Skills that the badges name</source>
        <translation>المهارات المذكورة في الشارات</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>للحديث عنها</translation>
    </message>
    <message>
        <source>Proof that the badge names:</source>
        <translation>الأدلة المذكورة في الشارة:</translation>
    </message>
    <message>
        <source>This organisation is on the list of known organisations.</source>
        <translation>هذه المؤسسة في قائمة المؤسسات المعروفة.</translation>
    </message>
    <message>
        <source>Organisation to confirm: it is not on the list of known organisations.</source>
        <translation>مؤسسة غير مؤكدة: ليست في قائمة المؤسسات المعروفة.</translation>
    </message>
    <message>
        <source>The organisation calls itself &quot;%1&quot;. It is not the one on the list of known organisations.</source>
        <translation>تسمي المؤسسة نفسها «⁨%1⁩». ليست هي المؤسسة التي في قائمة المؤسسات المعروفة.</translation>
    </message>
    <message>
        <source>This badge comes from an organisation on the list of known organisations.</source>
        <translation>هذه الشارة من مؤسسة في قائمة المؤسسات المعروفة.</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>Skills named in the badges</source>
        <translation>المهارات المذكورة في الشارات</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Page of the organisation:</source>
        <translation>صفحة المؤسسة:</translation>
    </message>
    <message>
        <source>Download the badge&apos;s file</source>
        <translation>تنزيل ملف الشارة</translation>
    </message>
    <message>
        <source>The badges themselves are in this page: open it with Besace to check them.</source>
        <translation>الشارات نفسها في هذه الصفحة: افتحوها ببرنامج Besace للتحقق منها.</translation>
    </message>
    <message>
        <source>page of the organisation</source>
        <translation>صفحة المؤسسة</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) attached to this PDF: open it with Besace to check them.</source>
        <translation>
            <numerusform>لا شارات مرفقة بملف PDF هذا.</numerusform>
            <numerusform>شارة واحدة مرفقة بملف PDF هذا: افتحوه ببرنامج Besace للتحقق منها.</numerusform>
            <numerusform>شارتان مرفقتان بملف PDF هذا: افتحوه ببرنامج Besace للتحقق منهما.</numerusform>
            <numerusform>%n شارات مرفقة بملف PDF هذا: افتحوه ببرنامج Besace للتحقق منها.</numerusform>
            <numerusform>%n شارة مرفقة بملف PDF هذا: افتحوه ببرنامج Besace للتحقق منها.</numerusform>
            <numerusform>%n شارة مرفقة بملف PDF هذا: افتحوه ببرنامج Besace للتحقق منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge without a name</source>
        <translation>شارة بلا اسم</translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation>أُعطيت في %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>ما كان مطلوبًا</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>ما قام به الشخص</translation>
    </message>
    <message>
        <source>Picture of the badge &quot;%1&quot;</source>
        <translation>صورة الشارة «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>My badges</source>
        <translation>شاراتي</translation>
    </message>
    <message>
        <source>Made on %1 with Besace.</source>
        <translation>صُنع في %1 ببرنامج Besace.</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>تم التحقق في %1</translation>
    </message>
    <message>
        <source>Expired: valid until %1.</source>
        <translation>انتهت: كانت صالحة حتى %1.</translation>
    </message>
    <message>
        <source>It is still genuine.</source>
        <translation>ما زالت أصلية.</translation>
    </message>
    <message>
        <source>Genuine, cancellation not checked</source>
        <translation>أصلية، ولم نعرف هل أُلغيت</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>Given by %1.</source>
        <translation>منحتها %1.</translation>
    </message>
    <message>
        <source>Ask the organisation whether you can renew it.</source>
        <translation>اسأل المؤسسة إن كان يمكنك تجديدها.</translation>
    </message>
    <message>
        <source>The badge “%1” ends</source>
        <translation>نهاية الشارة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Page of the organisation: %1</source>
        <translation>صفحة المؤسسة: %1</translation>
    </message>
    <message>
        <source>Skills that I add</source>
        <translation>مهارات أضيفها</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>Control code: %1</source>
        <translation>رمز المقارنة: %1</translation>
    </message>
    <message>
        <source>Photo of the person</source>
        <translation>صورة الشخص</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Follow with a feed reader</source>
        <translation>المتابعة بقارئ الأخبار</translation>
    </message>
    <message>
        <source>All badges</source>
        <translation>كل الشارات</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطيت في</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>تم التحقق في</translation>
    </message>
    <message>
        <source>Skills named in the badge</source>
        <translation>المهارات المذكورة في الشارة</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان على الإنترنت</translation>
    </message>
    <message>
        <source>Control code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما قمت به</translation>
    </message>
    <message>
        <source>Education and training</source>
        <translation>التعليم والتكوين</translation>
    </message>
    <message>
        <source>Certificates and badges</source>
        <translation>الشهادات والشارات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given in</source>
        <translation>أُعطيت في شهر</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>This badge has no web page. Attach the PDF instead.</source>
        <translation>ليس لهذه الشارة صفحة على الإنترنت. أرفقوا ملف PDF بدلاً منها.</translation>
    </message>
    <message>
        <source>I received the badge “%1” from %2.</source>
        <translation>حصلت على الشارة «%1» من %2.</translation>
    </message>
    <message>
        <source>I received the badge “%1”.</source>
        <translation>حصلت على الشارة «%1».</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>تنتهي في شهر</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>You will find my badges in the attached file.</source>
        <translation>تجدون شاراتي في الملف المرفق.</translation>
    </message>
    <message>
        <source>Each of them can be checked: open the file with Besace.</source>
        <translation>يمكن التحقق من كل شارة: افتحوا الملف ببرنامج Besace.</translation>
    </message>
    <message>
        <source>Badges of %1</source>
        <translation>شارات %1</translation>
    </message>
    <message>
        <source>Badges at a glance</source>
        <translation>الشارات في لمحة</translation>
    </message>
    <message>
        <source>What this PDF says of its badges, for programs</source>
        <translation>ما يقوله ملف PDF هذا عن شاراته، للبرامج</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>The badge is no longer the same as the organisation&apos;s.</source>
        <translation>لم تعد الشارة مثل التي عند المؤسسة.</translation>
    </message>
    <message>
        <source>The organisation has cancelled this badge since then.</source>
        <translation>ألغت المؤسسة هذه الشارة بعد ذلك.</translation>
    </message>
    <message>
        <source>The organisation has put this badge on hold since then.</source>
        <translation>أوقفت المؤسسة هذه الشارة مؤقتًا بعد ذلك.</translation>
    </message>
    <message>
        <source>The badge&apos;s end date has passed since then.</source>
        <translation>مضى تاريخ انتهاء الشارة بعد ذلك.</translation>
    </message>
    <message>
        <source>What proved this badge can no longer be found.</source>
        <translation>لم نعد نجد ما كان يثبت هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site no longer answers.</source>
        <translation>لم يعد موقع المؤسسة يرد.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site does not answer.</source>
        <translation>موقع المؤسسة لا يرد.</translation>
    </message>
    <message>
        <source>This badge moved to a new web address.</source>
        <translation>انتقلت هذه الشارة إلى عنوان جديد على الإنترنت.</translation>
    </message>
    <message>
        <source>The organisation moved to a new web address.</source>
        <translation>انتقلت المؤسسة إلى عنوان جديد على الإنترنت.</translation>
    </message>
    <message>
        <source>The organisation has a new name.</source>
        <translation>للمؤسسة اسم جديد.</translation>
    </message>
    <message>
        <source>The organisation has worded some of this badge anew.</source>
        <translation>غيّرت المؤسسة بعض كلام هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation took the cancellation back.</source>
        <translation>تراجعت المؤسسة عن الإلغاء.</translation>
    </message>
    <message>
        <source>The badge is no longer on hold.</source>
        <translation>لم تعد الشارة موقوفة.</translation>
    </message>
    <message>
        <source>The badge is valid now.</source>
        <translation>الشارة صالحة الآن.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site answers again.</source>
        <translation>عاد موقع المؤسسة يرد.</translation>
    </message>
    <message>
        <source>The badge could be checked: it is genuine.</source>
        <translation>تم التحقق من الشارة: هي أصلية.</translation>
    </message>
    <message>
        <source>Now we know: the organisation has not cancelled this badge.</source>
        <translation>الآن نعرف: لم تُلغِ المؤسسة هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation is on your list now.</source>
        <translation>المؤسسة في قائمتكم الآن.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>لم تتغير</translation>
    </message>
    <message>
        <source>The badge has not been changed since it was given.</source>
        <translation>لم تتغير الشارة منذ إعطائها.</translation>
    </message>
    <message>
        <source>That what is written in it is true.</source>
        <translation>أن المكتوب فيها صحيح.</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>غير ملغاة</translation>
    </message>
    <message>
        <source>On that date it was not cancelled.</source>
        <translation>لم تكن ملغاة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>That it will not be cancelled later.</source>
        <translation>أنها لن تُلغى لاحقًا.</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>ما زالت صالحة</translation>
    </message>
    <message>
        <source>On that date the badge was valid.</source>
        <translation>كانت الشارة صالحة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>That the skill is still there.</source>
        <translation>أن المهارة ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Right person</source>
        <translation>باسم الشخص الصحيح</translation>
    </message>
    <message>
        <source>The badge was given to this address.</source>
        <translation>أُعطيت الشارة لهذا العنوان.</translation>
    </message>
    <message>
        <source>That the person sitting here is the one of the badge.</source>
        <translation>أن الشخص الجالس هنا هو صاحب الشارة.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>This badge comes from an organisation on your list.</source>
        <translation>هذه الشارة من مؤسسة في قائمتكم.</translation>
    </message>
    <message>
        <source>That the organisation does serious work.</source>
        <translation>أن المؤسسة جادة في عملها.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>شارة كاملة</translation>
    </message>
    <message>
        <source>Nothing that a badge must say is missing.</source>
        <translation>في الشارة كل ما يجب أن تقوله.</translation>
    </message>
    <message>
        <source>That this information is right.</source>
        <translation>أن هذه المعلومات صحيحة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم نتحقق</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date, %2 a time of day</extracomment>
        <translation>‏%1 الساعة %2</translation>
    </message>
    <message>
        <source>Checked on %1, with internet.</source>
        <translation>تم التحقق في %1، مع الإنترنت.</translation>
    </message>
    <message>
        <source>Checked on %1, without internet: cancellation not checked.</source>
        <translation>تم التحقق في %1، بلا إنترنت: لم نعرف هل أُلغيت.</translation>
    </message>
    <message>
        <source>Checked on %1, without internet.</source>
        <translation>تم التحقق في %1، بلا إنترنت.</translation>
    </message>
    <message>
        <source>This is not what that organisation wrote. Do not rely on it.</source>
        <translation>ليس هذا ما كتبته تلك المؤسسة. لا تعتمدوا عليه.</translation>
    </message>
    <message>
        <source>Nothing shows who wrote this recommendation.</source>
        <translation>لا شيء يبيّن من كتب هذه التوصية.</translation>
    </message>
    <message>
        <source>The organisation took this recommendation back.</source>
        <translation>سحبت المؤسسة هذه التوصية.</translation>
    </message>
    <message>
        <source>This recommendation was not valid when we checked.</source>
        <translation>لم تكن هذه التوصية صالحة يوم التحقق.</translation>
    </message>
    <message>
        <source>This recommendation is about something other than this badge.</source>
        <translation>هذه التوصية عن شيء غير هذه الشارة.</translation>
    </message>
    <message>
        <source>We could not check this recommendation.</source>
        <translation>لم نستطع التحقق من هذه التوصية.</translation>
    </message>
    <message>
        <source>We have not checked who wrote this recommendation.</source>
        <translation>لم نتحقق ممن كتب هذه التوصية.</translation>
    </message>
    <message>
        <source>Checked: an organisation on your list wrote this recommendation.</source>
        <translation>تم التحقق: كتبت هذه التوصية مؤسسة في قائمتكم.</translation>
    </message>
    <message>
        <source>Checked: this organisation wrote it. It is not on your list.</source>
        <translation>تم التحقق: كتبتها هذه المؤسسة. ليست في قائمتكم.</translation>
    </message>
    <message>
        <source>This picture holds no badge. It may be a photo or a screenshot. Go back to the e-mail and choose &quot;Download&quot;.</source>
        <translation>لا شارة في هذه الصورة. قد تكون صورة عادية أو صورة للشاشة. ارجعوا إلى الرسالة واختاروا «تنزيل».</translation>
    </message>
    <message>
        <source>This PDF holds no badge. It may have been printed and scanned. Ask for the file.</source>
        <translation>لا شارة في ملف PDF هذا. ربما طُبع ثم صُوّر. اطلبوا الملف نفسه.</translation>
    </message>
    <message>
        <source>This file holds no badge. It may be a photo or a screenshot. Go back to the e-mail and choose &quot;Download&quot;.</source>
        <translation>لا شارة في هذا الملف. قد يكون صورة عادية أو صورة للشاشة. ارجعوا إلى الرسالة واختاروا «تنزيل».</translation>
    </message>
    <message>
        <source>We could not open this file. Nothing was changed. Check that it is still there.</source>
        <translation>لم نستطع فتح هذا الملف. لم يتغير شيء. تأكدوا أنه ما زال في مكانه.</translation>
    </message>
    <message>
        <source>We could not write the file. Nothing was lost. Choose another place.</source>
        <translation>لم نستطع كتابة الملف. لم يضع شيء. اختاروا مكانًا آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make some room, then try again.</source>
        <translation>القرص ممتلئ. لم يضع شيء. أفرغوا مكانًا ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>We are not allowed to write there. Nothing was lost. Choose another place.</source>
        <translation>لا يُسمح لنا بالكتابة هناك. لم يضع شيء. اختاروا مكانًا آخر.</translation>
    </message>
    <message>
        <source>Another program is using your backpack. Nothing was lost. Close it, then try again.</source>
        <translation>برنامج آخر يستعمل حقيبتكم. لم يضع شيء. أغلقوه ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk does not answer. What was kept is still on it. Plug it in again, then try again.</source>
        <translation>القرص لا يرد. ما حُفظ عليه ما زال فيه. صلوه من جديد ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is damaged or too big. Ask for the original file.</source>
        <translation>هذا الملف متضرر أو كبير جدًا. اطلبوا الملف الأصلي.</translation>
    </message>
    <message>
        <source>We do not know this kind of badge. The file is kept as it is.</source>
        <translation>لا نعرف هذا النوع من الشارات. الملف محفوظ كما هو.</translation>
    </message>
    <message>
        <source>There is no internet. Your badge is safely kept. Check it later.</source>
        <translation>لا يوجد إنترنت. شارتكم محفوظة جيدًا. تحققوا منها لاحقًا.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site does not answer. Your badge is kept. We will try again.</source>
        <translation>موقع المؤسسة لا يرد. شارتكم محفوظة. سنحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The site is not safe: it does not show who it is. We do not go there. Your badge is kept.</source>
        <translation>الموقع غير آمن: لا يثبت من هو. لا ندخل إليه. شارتكم محفوظة.</translation>
    </message>
    <message>
        <source>This is not in your backpack. It may have been removed.</source>
        <translation>هذا ليس في حقيبتكم. ربما أُزيل منها.</translation>
    </message>
    <message>
        <source>We could not write into your backpack. Nothing was lost. Close Besace and open it again.</source>
        <translation>لم نستطع الكتابة في حقيبتكم. لم يضع شيء. أغلقوا Besace وافتحوه من جديد.</translation>
    </message>
    <message>
        <source>Your backpack is damaged. Nothing is thrown away. Close Besace and open it again.</source>
        <translation>حقيبتكم متضررة. لن يضيع شيء منها. أغلقوا Besace وافتحوه من جديد.</translation>
    </message>
    <message>
        <source>Stopped as you asked. What was done is kept.</source>
        <translation>توقف كما طلبتم. ما تم عمله محفوظ.</translation>
    </message>
    <message>
        <source>A password protects this file. Give the password to open it.</source>
        <translation>كلمة سر تحمي هذا الملف. اكتبوا كلمة السر لفتحه.</translation>
    </message>
    <message>
        <source>This is not the right password. Nothing was changed. Try again.</source>
        <translation>كلمة السر غير صحيحة. لم يتغير شيء. حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The badge has not been changed.</source>
        <translation>لم تتغير الشارة.</translation>
    </message>
    <message>
        <source>The badge is the same on the organisation&apos;s site.</source>
        <translation>الشارة هي نفسها على موقع المؤسسة.</translation>
    </message>
    <message>
        <source>The content was changed after it was given.</source>
        <translation>تغير المحتوى بعد إعطاء الشارة.</translation>
    </message>
    <message>
        <source>Two parts of the badge contradict each other.</source>
        <translation>في الشارة جزآن متناقضان.</translation>
    </message>
    <message>
        <source>Somebody other than the organisation signed this badge.</source>
        <translation>وقّع هذه الشارة أحد غير المؤسسة.</translation>
    </message>
    <message>
        <source>The badge is different on the organisation&apos;s site.</source>
        <translation>الشارة مختلفة على موقع المؤسسة.</translation>
    </message>
    <message>
        <source>The badge is at an address that the organisation does not use.</source>
        <translation>الشارة في عنوان لا تستعمله المؤسسة.</translation>
    </message>
    <message>
        <source>The badge&apos;s signature protects nothing.</source>
        <translation>توقيع الشارة لا يحمي شيئًا.</translation>
    </message>
    <message>
        <source>The signature and the organisation&apos;s key do not go together.</source>
        <translation>التوقيع لا يوافق مفتاح المؤسسة.</translation>
    </message>
    <message>
        <source>The signature follows a rule that we do not know.</source>
        <translation>يتبع التوقيع قاعدة لا نعرفها.</translation>
    </message>
    <message>
        <source>The organisation&apos;s secret key is public: anyone can sign with it.</source>
        <translation>مفتاح المؤسسة السري معروف للجميع: يمكن لأي أحد التوقيع به.</translation>
    </message>
    <message>
        <source>The signature does not protect everything in this badge.</source>
        <translation>لا يحمي التوقيع كل ما في هذه الشارة.</translation>
    </message>
    <message>
        <source>The badge breaks the rules of its form, so nobody can have signed it.</source>
        <translation>كُتبت الشارة خلاف قواعدها: لا يمكن أن يوقّعها أحد هكذا.</translation>
    </message>
    <message>
        <source>This signature was not made for giving badges.</source>
        <translation>لم يُصنع هذا التوقيع لإعطاء الشارات.</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is no longer valid.</source>
        <translation>توقيع الشارة لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is damaged.</source>
        <translation>توقيع الشارة متضرر.</translation>
    </message>
    <message>
        <source>The organisation had given up the key of this signature.</source>
        <translation>كانت المؤسسة قد تركت مفتاح هذا التوقيع.</translation>
    </message>
    <message>
        <source>This badge holds nothing we can check.</source>
        <translation>ليس في هذه الشارة شيء يمكننا التحقق منه.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف متضرر.</translation>
    </message>
    <message>
        <source>The badge gives two answers to the same question.</source>
        <translation>تعطي الشارة جوابين عن السؤال نفسه.</translation>
    </message>
    <message>
        <source>We cannot read this badge.</source>
        <translation>لا نستطيع قراءة هذه الشارة.</translation>
    </message>
    <message>
        <source>We cannot check this kind of proof yet.</source>
        <translation>لا نعرف بعد كيف نتحقق من هذا النوع من الإثبات.</translation>
    </message>
    <message>
        <source>The badge gives its words a meaning of its own.</source>
        <translation>تعطي الشارة كلماتها معنى خاصًا بها.</translation>
    </message>
    <message>
        <source>This is the complete original. Only copies made to be shown to others can be checked.</source>
        <translation>هذا هو الأصل الكامل. يمكن التحقق فقط من النسخ المصنوعة للعرض.</translation>
    </message>
    <message>
        <source>The badge uses words that we do not know.</source>
        <translation>في الشارة كلمات لا نعرفها.</translation>
    </message>
    <message>
        <source>The badge is made so that checking it would never end.</source>
        <translation>صُنعت الشارة كي لا ينتهي التحقق منها أبدًا.</translation>
    </message>
    <message>
        <source>We cannot check this kind of signature.</source>
        <translation>لا نعرف كيف نتحقق من هذا النوع من التوقيع.</translation>
    </message>
    <message>
        <source>We cannot find the organisation with this kind of address.</source>
        <translation>لا نستطيع إيجاد المؤسسة بهذا النوع من العناوين.</translation>
    </message>
    <message>
        <source>We cannot use this kind of key.</source>
        <translation>لا نعرف كيف نستعمل هذا النوع من المفاتيح.</translation>
    </message>
    <message>
        <source>The badge does not say which key signed it.</source>
        <translation>لا تقول الشارة بأي مفتاح وُقّعت.</translation>
    </message>
    <message>
        <source>The organisation does not list the key of this signature.</source>
        <translation>لا تذكر المؤسسة مفتاح هذا التوقيع.</translation>
    </message>
    <message>
        <source>We have not asked the organisation&apos;s site yet.</source>
        <translation>لم نسأل موقع المؤسسة بعد.</translation>
    </message>
    <message>
        <source>The site is not safe (certificate). We do not go there.</source>
        <translation>الموقع غير آمن (الشهادة). لا ندخل إليه.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site shows something else in place of the badge.</source>
        <translation>يعرض موقع المؤسسة شيئًا آخر مكان الشارة.</translation>
    </message>
    <message>
        <source>The organisation has not cancelled this badge.</source>
        <translation>لم تُلغِ المؤسسة هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation did not plan to cancel this badge.</source>
        <translation>لم تضع المؤسسة طريقة لإلغاء هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation cancelled this badge.</source>
        <translation>ألغت المؤسسة هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation removed this badge from its site.</source>
        <translation>أزالت المؤسسة هذه الشارة من موقعها.</translation>
    </message>
    <message>
        <source>The organisation put this badge on hold.</source>
        <translation>أوقفت المؤسسة هذه الشارة مؤقتًا.</translation>
    </message>
    <message>
        <source>We have not asked yet whether it was cancelled.</source>
        <translation>لم نسأل بعد هل أُلغيت.</translation>
    </message>
    <message>
        <source>The list of cancelled badges does not answer.</source>
        <translation>قائمة الشارات الملغاة لا ترد.</translation>
    </message>
    <message>
        <source>We cannot read this kind of list of cancelled badges.</source>
        <translation>لا نعرف كيف نقرأ هذا النوع من قوائم الشارات الملغاة.</translation>
    </message>
    <message>
        <source>The list of cancelled badges is damaged.</source>
        <translation>قائمة الشارات الملغاة متضررة.</translation>
    </message>
    <message>
        <source>The list of cancelled badges is too old.</source>
        <translation>قائمة الشارات الملغاة قديمة جدًا.</translation>
    </message>
    <message>
        <source>This list of cancelled badges is not the organisation&apos;s.</source>
        <translation>قائمة الشارات الملغاة هذه ليست للمؤسسة.</translation>
    </message>
    <message>
        <source>Without proof, we do not know whom to ask.</source>
        <translation>بلا إثبات، لا نعرف من نسأل.</translation>
    </message>
    <message>
        <source>The badge is still valid.</source>
        <translation>الشارة ما زالت صالحة.</translation>
    </message>
    <message>
        <source>No end date.</source>
        <translation>لا تاريخ انتهاء.</translation>
    </message>
    <message>
        <source>The badge&apos;s end date has passed.</source>
        <translation>مضى تاريخ انتهاء الشارة.</translation>
    </message>
    <message>
        <source>The badge is not valid yet.</source>
        <translation>الشارة ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>The badge&apos;s dates contradict each other.</source>
        <translation>تواريخ الشارة متناقضة.</translation>
    </message>
    <message>
        <source>We cannot read the badge&apos;s dates.</source>
        <translation>لا نستطيع قراءة تواريخ الشارة.</translation>
    </message>
    <message>
        <source>We could not read the badge&apos;s dates.</source>
        <translation>لم نستطع قراءة تواريخ الشارة.</translation>
    </message>
    <message>
        <source>The address given is the one in the badge.</source>
        <translation>العنوان المذكور هو عنوان الشارة.</translation>
    </message>
    <message>
        <source>The badge is for another address.</source>
        <translation>الشارة لعنوان آخر.</translation>
    </message>
    <message>
        <source>There is no address to compare with.</source>
        <translation>لا يوجد عنوان للمقارنة.</translation>
    </message>
    <message>
        <source>The badge does not name the person.</source>
        <translation>لا تذكر الشارة الشخص.</translation>
    </message>
    <message>
        <source>The address is hidden in a way that we do not know.</source>
        <translation>العنوان مخفي بطريقة لا نعرفها.</translation>
    </message>
    <message>
        <source>We could not read who the badge is for.</source>
        <translation>لم نستطع قراءة لمن أُعطيت الشارة.</translation>
    </message>
    <message>
        <source>This organisation is on your list.</source>
        <translation>هذه المؤسسة في قائمتكم.</translation>
    </message>
    <message>
        <source>The organisation does not say the same as the badge.</source>
        <translation>لا تقول المؤسسة ما تقوله الشارة.</translation>
    </message>
    <message>
        <source>Organisation to confirm: it is not on your list.</source>
        <translation>مؤسسة غير مؤكدة: ليست في قائمتكم.</translation>
    </message>
    <message>
        <source>This key was published. Anyone can sign with it.</source>
        <translation>نُشر هذا المفتاح. يمكن لأي أحد التوقيع به.</translation>
    </message>
    <message>
        <source>Nothing shows that this organisation signed the badge.</source>
        <translation>لا شيء يبيّن أن هذه المؤسسة وقّعت الشارة.</translation>
    </message>
    <message>
        <source>We have not asked yet who the organisation is.</source>
        <translation>لم نسأل بعد من هي المؤسسة.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site does not answer: we cannot confirm it.</source>
        <translation>موقع المؤسسة لا يرد: لا نستطيع تأكيدها.</translation>
    </message>
    <message>
        <source>The badge is kept on another site than the organisation&apos;s.</source>
        <translation>الشارة على موقع غير موقع المؤسسة.</translation>
    </message>
    <message>
        <source>The badge does not name an organisation.</source>
        <translation>لا تذكر الشارة أي مؤسسة.</translation>
    </message>
    <message>
        <source>Title, what was required, organisation and date are there.</source>
        <translation>الاسم وما كان مطلوبًا والمؤسسة والتاريخ، كلها موجودة.</translation>
    </message>
    <message>
        <source>Some information is missing.</source>
        <translation>تنقص بعض المعلومات.</translation>
    </message>
    <message>
        <source>We could not read what the badge says.</source>
        <translation>لم نستطع قراءة ما تقوله الشارة.</translation>
    </message>
    <message>
        <source>The list of cancelled badges is shorter than it should be.</source>
        <translation>قائمة الشارات الملغاة أقصر مما يجب.</translation>
    </message>
    <message>
        <source>The organisation has a message about this badge.</source>
        <translation>عند المؤسسة رسالة عن هذه الشارة.</translation>
    </message>
    <message>
        <source>The organisation offers a newer copy of this badge.</source>
        <translation>تقدم المؤسسة نسخة أحدث من هذه الشارة.</translation>
    </message>
    <message>
        <source>This is the newer copy that the organisation offers.</source>
        <translation>هذه هي النسخة الأحدث التي تقدمها المؤسسة.</translation>
    </message>
    <message>
        <source>The newer copy that came is not the same badge. We did not take it.</source>
        <translation>النسخة الأحدث ليست الشارة نفسها. لم نأخذها.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site is not protected: others could have answered for it.</source>
        <translation>موقع المؤسسة غير محمي: ربما رد آخرون مكانه.</translation>
    </message>
    <message>
        <source>This kind of signature is old. There are newer ones.</source>
        <translation>هذا النوع من التوقيع قديم. توجد أنواع أحدث.</translation>
    </message>
    <message>
        <source>The badge was signed with an earlier version of the list of its words.</source>
        <translation>وُقّعت الشارة مع نسخة أقدم من قائمة كلماتها.</translation>
    </message>
    <message>
        <source>The badge says something twice, and the signature counts it twice.</source>
        <translation>تقول الشارة شيئًا مرتين، والتوقيع يحسبه مرتين.</translation>
    </message>
    <message>
        <source>The badge does not say which list explains its signature. We took the usual one.</source>
        <translation>لا تقول الشارة أي قائمة تشرح توقيعها. أخذنا القائمة المعتادة.</translation>
    </message>
    <message>
        <source>second copies of badge files</source>
        <translation>ملفات أخرى لشاراتكم</translation>
    </message>
    <message>
        <source>what the organisations&apos; sites said</source>
        <translation>ما قالته مواقع المؤسسات</translation>
    </message>
    <message>
        <source>results of checks (check again)</source>
        <translation>نتائج التحقق (تحققوا من جديد)</translation>
    </message>
    <message>
        <source>collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>your addresses</source>
        <translation>عناوينكم</translation>
    </message>
    <message>
        <source>organisations that you know</source>
        <translation>المؤسسات التي تعرفونها</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>كلماتكم</translation>
    </message>
    <message>
        <source>what can be undone</source>
        <translation>ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>other things</source>
        <translation>أشياء أخرى</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Your backpack was damaged. Besace put it right, as far as it could.</source>
        <translation>كانت حقيبتكم متضررة. أصلحها Besace قدر الإمكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n badges came through, unchanged.</source>
        <translation>
            <numerusform>لم تسلم أي شارة.</numerusform>
            <numerusform>سلمت شارة واحدة دون تغيير.</numerusform>
            <numerusform>سلمت شارتان دون تغيير.</numerusform>
            <numerusform>سلمت %n شارات دون تغيير.</numerusform>
            <numerusform>سلمت %n شارة دون تغيير.</numerusform>
            <numerusform>سلمت %n شارة دون تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges came from the last copy of your backpack.</source>
        <translation>
            <numerusform>لم تأتِ أي شارة من آخر نسخة لحقيبتكم.</numerusform>
            <numerusform>جاءت شارة واحدة من آخر نسخة لحقيبتكم.</numerusform>
            <numerusform>جاءت شارتان من آخر نسخة لحقيبتكم.</numerusform>
            <numerusform>جاءت %n شارات من آخر نسخة لحقيبتكم.</numerusform>
            <numerusform>جاءت %n شارة من آخر نسخة لحقيبتكم.</numerusform>
            <numerusform>جاءت %n شارة من آخر نسخة لحقيبتكم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badges are lost:</source>
        <translation>
            <numerusform>لم تضع أي شارة:</numerusform>
            <numerusform>ضاعت شارة واحدة:</numerusform>
            <numerusform>ضاعت شارتان:</numerusform>
            <numerusform>ضاعت %n شارات:</numerusform>
            <numerusform>ضاعت %n شارة:</numerusform>
            <numerusform>ضاعت %n شارة:</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be other lost badges. Their names can no longer be read.</source>
        <translation>ربما ضاعت شارات أخرى. لم يعد ممكنًا قراءة أسمائها.</translation>
    </message>
    <message>
        <source>Something may also be missing here:</source>
        <translation>ربما ينقص شيء هنا أيضًا:</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was:</source>
        <translation>الملف المتضرر محفوظ كما كان:</translation>
    </message>
    <message>
        <source>Changed badge</source>
        <translation>شارة تم تغييرها</translation>
    </message>
    <message>
        <source>Cancelled badge</source>
        <translation>شارة ملغاة</translation>
    </message>
    <message>
        <source>Badge on hold</source>
        <translation>شارة موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Badge not readable</source>
        <translation>شارة غير مقروءة</translation>
    </message>
    <message>
        <source>Badge without proof</source>
        <translation>شارة بلا إثبات</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم نتحقق بعد</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>تم التحقق من قبل</translation>
    </message>
    <message>
        <source>Cannot be checked today</source>
        <translation>لا يمكن التحقق اليوم</translation>
    </message>
    <message>
        <source>Expired badge</source>
        <translation>شارة منتهية</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>أصلية</translation>
    </message>
    <message>
        <source>Genuine, organisation to confirm</source>
        <translation>أصلية، والمؤسسة غير مؤكدة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تم تغييرها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Without proof</source>
        <translation>بلا إثبات</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>لا يمكن التحقق</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Organisation to confirm</source>
        <translation>المؤسسة غير مؤكدة</translation>
    </message>
    <message>
        <source>Ask the organisation for a new badge</source>
        <translation>طلب شارة جديدة من المؤسسة</translation>
    </message>
    <message>
        <source>Contact the organisation</source>
        <translation>الاتصال بالمؤسسة</translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>التحقق لاحقًا</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>Ask for the signed badge</source>
        <translation>طلب الشارة الموقّعة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>See the kept copy</source>
        <translation>عرض النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>محاولة أخرى</translation>
    </message>
    <message>
        <source>Keep this badge or ask for a renewal</source>
        <translation>الاحتفاظ بالشارة أو طلب تجديدها</translation>
    </message>
    <message>
        <source>Check online</source>
        <translation>التحقق عبر الإنترنت</translation>
    </message>
    <message>
        <source>See who the organisation is</source>
        <translation>معرفة من هي المؤسسة</translation>
    </message>
    <message>
        <source>Badge not valid yet</source>
        <translation>شارة ليست صالحة بعد</translation>
    </message>
    <message>
        <source>Reason: &quot;%1&quot;</source>
        <translation>السبب: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Since then the organisation&apos;s site no longer answers. We keep that day&apos;s copy.</source>
        <translation>منذ ذلك اليوم لم يعد موقع المؤسسة يرد. نحفظ نسخة ذلك اليوم.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>تم التحقق في %1.</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>كانت صالحة حتى %1.</translation>
    </message>
    <message>
        <source>It is still genuine.</source>
        <translation>ما زالت أصلية.</translation>
    </message>
    <message>
        <source>The badge is unchanged.</source>
        <translation>لم تتغير الشارة.</translation>
    </message>
    <message>
        <source>We do not know this organisation.</source>
        <translation>لا نعرف هذه المؤسسة.</translation>
    </message>
    <message>
        <source>We do not know &quot;%1&quot;.</source>
        <translation>لا نعرف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Genuine.</source>
        <translation>أصلية.</translation>
    </message>
    <message>
        <source>The content was changed after it was given. Do not rely on it.</source>
        <translation>تغير المحتوى بعد إعطاء الشارة. لا تعتمدوا عليها.</translation>
    </message>
    <message>
        <source>We cannot read this badge. The file is kept.</source>
        <translation>لا نستطيع قراءة هذه الشارة. الملف محفوظ.</translation>
    </message>
    <message>
        <source>The organisation&apos;s site was not asked yet. Your badge is safely kept.</source>
        <translation>لم نسأل موقع المؤسسة بعد. شارتكم محفوظة جيدًا.</translation>
    </message>
    <message>
        <source>We could not check whether it was cancelled.</source>
        <translation>لم نستطع معرفة هل أُلغيت.</translation>
    </message>
    <message>
        <source>A backpack with a password holds at most 512 MB. Nothing was lost. Remove some badges, or the password.</source>
        <translation>الحقيبة التي لها كلمة سر تتسع لـ 512 ميغابايت على الأكثر. لم يضع شيء. أزيلوا شارات أو كلمة السر.</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <translation>
            <numerusform>لا شيء تم التحقق منه</numerusform>
            <numerusform>واحدة تم التحقق منها</numerusform>
            <numerusform>اثنتان تم التحقق منهما</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
            <numerusform>%n تم التحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>لا شيء منتهٍ</numerusform>
            <numerusform>واحدة منتهية</numerusform>
            <numerusform>اثنتان منتهيتان</numerusform>
            <numerusform>%n منتهية</numerusform>
            <numerusform>%n منتهية</numerusform>
            <numerusform>%n منتهية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm</source>
        <translation>
            <numerusform>لا شيء للتأكيد</numerusform>
            <numerusform>واحدة للتأكيد</numerusform>
            <numerusform>اثنتان للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
            <numerusform>%n للتأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>لا شيء دون تحقق</numerusform>
            <numerusform>واحدة لم نتحقق منها</numerusform>
            <numerusform>اثنتان لم نتحقق منهما</numerusform>
            <numerusform>%n لم نتحقق منها</numerusform>
            <numerusform>%n لم نتحقق منها</numerusform>
            <numerusform>%n لم نتحقق منها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا شيء تغير</numerusform>
            <numerusform>واحدة تغيرت</numerusform>
            <numerusform>اثنتان تغيرتا</numerusform>
            <numerusform>%n تغيرت</numerusform>
            <numerusform>%n تغيرت</numerusform>
            <numerusform>%n تغيرت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لا شيء ملغى</numerusform>
            <numerusform>واحدة ملغاة</numerusform>
            <numerusform>اثنتان ملغاتان</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغاة</numerusform>
            <numerusform>%n ملغاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>لا شيء موقوف مؤقتًا</numerusform>
            <numerusform>واحدة موقوفة مؤقتًا</numerusform>
            <numerusform>اثنتان موقوفتان مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
            <numerusform>%n موقوفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without proof</source>
        <translation>
            <numerusform>لا شيء دون إثبات</numerusform>
            <numerusform>واحدة دون إثبات</numerusform>
            <numerusform>اثنتان دون إثبات</numerusform>
            <numerusform>%n دون إثبات</numerusform>
            <numerusform>%n دون إثبات</numerusform>
            <numerusform>%n دون إثبات</numerusform>
        </translation>
    </message>
    <message>
        <source>No badge.</source>
        <translation>لا توجد شارة.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>لا شارات</numerusform>
            <numerusform>شارة واحدة</numerusform>
            <numerusform>شارتان</numerusform>
            <numerusform>%n شارات</numerusform>
            <numerusform>%n شارة</numerusform>
            <numerusform>%n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;8 badges&quot;, %2 &quot;6 checked · 1 expired&quot;</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>The organisation&apos;s site was not asked yet.</source>
        <translation>لم نسأل موقع المؤسسة بعد.</translation>
    </message>
    <message>
        <source>The site &quot;%1&quot; is not &quot;%2&quot;, which you know. The names look alike.</source>
        <translation>الموقع «⁨%1⁩» ليس «⁨%2⁩» الذي تعرفونه. الاسمان متشابهان.</translation>
    </message>
    <message>
        <source>The organisation calls itself &quot;%1&quot;. It is not the one on your list.</source>
        <translation>تسمي المؤسسة نفسها «⁨%1⁩». ليست هي المؤسسة التي في قائمتكم.</translation>
    </message>
    <message>
        <source>The same person gave and received this badge: &quot;%1&quot;.</source>
        <translation>الشخص نفسه أعطى هذه الشارة وأخذها: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The badge is for another address than those typed.</source>
        <translation>الشارة لعنوان آخر غير العناوين المكتوبة.</translation>
    </message>
    <message>
        <source>This badge is for &quot;%1&quot;. Other badges are for &quot;%2&quot;.</source>
        <translation>هذه الشارة لـ«⁨%1⁩». الشارات الأخرى لـ«⁨%2⁩».</translation>
    </message>
    <message>
        <source>This badge is for another address than the other badges.</source>
        <translation>هذه الشارة لعنوان آخر غير عنوان الشارات الأخرى.</translation>
    </message>
    <message>
        <source>This very badge was given to two different people.</source>
        <translation>أُعطيت هذه الشارة نفسها لشخصين مختلفين.</translation>
    </message>
    <message>
        <source>It says that it was given on %1. That day has not come yet.</source>
        <translation>تقول الشارة إنها أُعطيت في %1. لم يأت هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>It ends on %1. It was given later, on %2.</source>
        <translation>تنتهي في %1. أُعطيت بعد ذلك، في %2.</translation>
    </message>
    <message>
        <source>It says that it was given on %1. Such badges exist since 2011.</source>
        <translation>تقول الشارة إنها أُعطيت في %1. توجد هذه الشارات منذ 2011.</translation>
    </message>
    <message>
        <source>The portfolio does not show what the badge says: &quot;%1&quot;.</source>
        <translation>الملف لا يُظهر ما تقوله الشارة: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Its picture is also on &quot;%1&quot;, a badge of &quot;%2&quot;.</source>
        <translation>صورتها موجودة أيضًا على «⁨%1⁩»، وهي شارة من «⁨%2⁩».</translation>
    </message>
    <message>
        <source>A password protects this copy. Choose &quot;Restore a copy&quot; to open it.</source>
        <translation>كلمة سر تحمي هذه النسخة. اختاروا «إرجاع نسخة» لفتحها.</translation>
    </message>
    <message>
        <source>A password protects this backpack. Open it, and save a copy. Then restore that copy here.</source>
        <translation>كلمة سر تحمي هذه الحقيبة. افتحوها واحفظوا نسخة. ثم أرجعوا تلك النسخة هنا.</translation>
    </message>
    <message>
        <source>This backpack is too big to be added. Open it, and save a copy. Then restore that copy here.</source>
        <translation>هذه الحقيبة كبيرة جدًا ولا يمكن إضافتها. افتحوها واحفظوا نسخة. ثم أرجعوا تلك النسخة هنا.</translation>
    </message>
    <message>
        <source>This backpack is damaged. Nothing was added. Open it: Besace then repairs what it can.</source>
        <translation>هذه الحقيبة متضررة. لم نُضف شيئًا. افتحوها: عندها يُصلح Besace ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>A newer Besace made this backpack. Nothing was added. Install the newest Besace.</source>
        <translation>صنع إصدار أحدث من Besace هذه الحقيبة. لم نُضف شيئًا. ثبّتوا أحدث إصدار.</translation>
    </message>
    <message>
        <source>The document shows this badge as unchanged. The badge itself was changed.</source>
        <translation>الوثيقة تعرض هذه الشارة دون تغيير. الشارة نفسها تغيرت.</translation>
    </message>
    <message>
        <source>This picture holds no badge. It may be a photo or a screenshot. Ask for the original file.</source>
        <translation>لا شارة في هذه الصورة. قد تكون صورة عادية أو صورة للشاشة. اطلبوا الملف الأصلي.</translation>
    </message>
    <message>
        <source>This file holds no badge. Ask for the original file.</source>
        <translation>لا شارة في هذا الملف. اطلبوا الملف الأصلي.</translation>
    </message>
    <message>
        <source>Another program is using this file. Close it, then try again.</source>
        <translation>برنامج آخر يستعمل هذا الملف. أغلقوه ثم حاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>A newer Besace made this backpack. Install the newest Besace.</source>
        <translation>صنع إصدار أحدث من Besace هذه الحقيبة. ثبّتوا أحدث إصدار.</translation>
    </message>
    <message>
        <source>We do not know this kind of badge. Nothing could be checked.</source>
        <translation>لا نعرف هذا النوع من الشارات. لم نتمكن من التحقق من شيء.</translation>
    </message>
    <message>
        <source>This backpack is too big. Ask for the badges themselves.</source>
        <translation>هذه الحقيبة كبيرة جدًا. اطلبوا الشارات نفسها.</translation>
    </message>
    <message>
        <source>This backpack is damaged. Ask for the badges themselves.</source>
        <translation>هذه الحقيبة متضررة. اطلبوا الشارات نفسها.</translation>
    </message>
    <message>
        <source>There is no internet. Check it later.</source>
        <translation>لا يوجد إنترنت. تحققوا منها لاحقًا.</translation>
    </message>
    <message>
        <source>The site is not safe: it does not show who it is. We do not go there.</source>
        <translation>الموقع غير آمن: لا يثبت من هو. لا ندخل إليه.</translation>
    </message>
    <message>
        <source>It is valid only from %1.</source>
        <translation>لا تكون صالحة إلا ابتداءً من %1.</translation>
    </message>
    <message>
        <source>It ends on %1. It begins later, on %2.</source>
        <translation>تنتهي في %1. تبدأ بعد ذلك، في %2.</translation>
    </message>
    <message>
        <source>One of its dates is no date that can be read.</source>
        <translation>أحد تواريخها غير مقروء.</translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
            <numerusform>%n غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>A backpack, or a copy of one, has this name. It stays as it is. Choose another name.</source>
        <translation>حقيبة أو نسخة منها تحمل هذا الاسم. تبقى كما هي. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is the backpack that is open. Nothing was done. Choose another file.</source>
        <translation>هذه هي الحقيبة المفتوحة. لم نفعل شيئًا. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>Organisation without a name</source>
        <translation>مؤسسة بلا اسم</translation>
    </message>
    <message>
        <source>The document says: &quot;%1&quot;. The badge itself holds no proof of that.</source>
        <translation>تقول الوثيقة: «%1». والشارة نفسها لا تحمل أي إثبات لذلك.</translation>
    </message>
    <message>
        <source>The document says: checked on %1. The badge was valid until %2.</source>
        <translation>تقول الوثيقة: تم التحقق في %1. كانت الشارة صالحة حتى %2.</translation>
    </message>
    <message>
        <source>The document says: &quot;%1&quot;. Besace never writes that as a badge&apos;s state.</source>
        <translation>تقول الوثيقة: «%1». ولا يكتب برنامج Besace ذلك أبدًا حالةً لشارة.</translation>
    </message>
</context>
</TS>
