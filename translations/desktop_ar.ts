<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Notices</name>
    <message>
        <source>Your backpack was damaged</source>
        <translation>كانت حقيبتكم متضررة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No copy of your backpack today</source>
        <translation>لا نسخة من حقيبتكم اليوم</translation>
    </message>
    <message>
        <source>Besace could not make today&apos;s copy of your backpack. Your badges are safe.</source>
        <translation>لم يستطع برنامج Besace نسخ حقيبتكم اليوم. شاراتكم في أمان.</translation>
    </message>
    <message>
        <source>Your backpack is damaged</source>
        <translation>حقيبتكم متضررة</translation>
    </message>
    <message>
        <source>Besace found damage in your backpack. Nothing is thrown away.</source>
        <translation>وجد برنامج Besace ضررًا في حقيبتكم. لن يضيع شيء منها.</translation>
    </message>
    <message>
        <source>Besace can put it right now. The window closes and opens again. Let other work end first.</source>
        <translation>يمكن للبرنامج إصلاحها الآن. ستُغلق النافذة ثم تُفتح من جديد. انتظروا أولاً نهاية الأعمال الأخرى.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>Some files could not be erased. Erase them yourself, or ask for help.</source>
        <translation>تعذر محو بعض الملفات. امحوها بأنفسكم أو اطلبوا المساعدة.</translation>
    </message>
    <message>
        <source>Everything is erased. Besace begins anew.</source>
        <translation>مُحي كل شيء. يبدأ Besace من جديد.</translation>
    </message>
    <message>
        <source>Besace cannot open your backpack</source>
        <translation>لا يستطيع Besace فتح حقيبتكم</translation>
    </message>
    <message>
        <source>This backpack was made by a newer version of Besace, or it is no backpack. It was not changed.</source>
        <translation>صُنعت هذه الحقيبة بنسخة أحدث من Besace، أو ليست حقيبة. لم يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>New backpack</source>
        <translation>حقيبة جديدة</translation>
    </message>
    <message>
        <source>There is a file of that name already. Nothing was changed. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم. لم يتغير شيء. اختاروا اسمًا آخر.</translation>
    </message>
    <message>
        <source>Done. Your backpack has no password any more.</source>
        <translation>تم. لم تعد لحقيبتكم كلمة سر.</translation>
    </message>
    <message>
        <source>Done. The new password protects your backpack.</source>
        <translation>تم. كلمة السر الجديدة تحمي حقيبتكم.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) could not be changed.</source>
        <translation>
            <numerusform>تغيرت كل النسخ.</numerusform>
            <numerusform>تعذر تغيير نسخة واحدة.</numerusform>
            <numerusform>تعذر تغيير نسختين.</numerusform>
            <numerusform>تعذر تغيير %n نسخ.</numerusform>
            <numerusform>تعذر تغيير %n نسخة.</numerusform>
            <numerusform>تعذر تغيير %n نسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Besace stopped suddenly</source>
        <translation>توقف البرنامج فجأة</translation>
    </message>
    <message>
        <source>Last time, Besace stopped because of a fault. Your badges are safe.</source>
        <translation>في المرة السابقة توقف البرنامج بسبب عطل. شاراتكم في أمان.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Erase the report</source>
        <translation>محو التقرير</translation>
    </message>
    <message>
        <source>A forgotten password</source>
        <translation>كلمة سر منسية</translation>
    </message>
    <message>
        <source>Nobody can open this backpack without its password. You can make a new one.</source>
        <translation>لا أحد يستطيع فتح هذه الحقيبة بدون كلمة السر. يمكنكم إنشاء حقيبة جديدة.</translation>
    </message>
    <message>
        <source>The old file stays where it is, in case you find the password again.
Did you save a copy on a USB key? Restore it in the new backpack.</source>
        <translation>يبقى الملف القديم في مكانه، إذا وجدتم كلمة السر.
هل عندكم نسخة على مفتاح USB؟ أرجعوها إلى الحقيبة الجديدة.</translation>
    </message>
    <message>
        <source>Make a new backpack</source>
        <translation>إنشاء حقيبة جديدة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>There is a report of it. It holds nothing of your badges. Nothing was sent.</source>
        <translation>يوجد تقرير عن ذلك. ليس فيه أي شيء من شاراتكم. لم يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Your backpack is not there</source>
        <translation>حقيبتكم ليست هنا</translation>
    </message>
    <message>
        <source>The backpack “%1” is not there. Is it on a USB key? Plug the key in.</source>
        <translation>الحقيبة «%1» ليست هنا. هل هي على مفتاح USB؟ أوصلوه بالحاسوب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>What you wrote last is not kept yet.</source>
        <translation>ما كتبتموه أخيرًا لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Your last choices are not kept yet.</source>
        <translation>اختياراتكم الأخيرة لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>RestoreWording</name>
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
        <source>This is no copy that Besace knows. Nothing was changed. Choose another file.</source>
        <translation>لا يعرف Besace هذه النسخة. لم يتغير شيء. اختاروا ملفًا آخر.</translation>
    </message>
    <message>
        <source>This copy is damaged. Nothing was changed. Choose another copy.</source>
        <translation>هذه النسخة متضررة. لم يتغير شيء. اختاروا نسخة أخرى.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>New file of a badge that is there</source>
        <translation>ملف جديد لشارة موجودة</translation>
    </message>
    <message>
        <source>Damaged, left out</source>
        <translation>متضررة، تُركت</translation>
    </message>
    <message>
        <source>Of these in the trash, as before: %1.</source>
        <translation>منها في سلة المهملات كما كانت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would be added.</source>
        <translation>
            <numerusform>لن تُضاف أي شارة.</numerusform>
            <numerusform>ستُضاف شارة واحدة.</numerusform>
            <numerusform>ستُضاف شارتان.</numerusform>
            <numerusform>ستُضاف %n شارات.</numerusform>
            <numerusform>ستُضاف %n شارة.</numerusform>
            <numerusform>ستُضاف %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are there already.</source>
        <translation>
            <numerusform>لا شارة موجودة من قبل.</numerusform>
            <numerusform>شارة واحدة موجودة من قبل.</numerusform>
            <numerusform>شارتان موجودتان من قبل.</numerusform>
            <numerusform>%n شارات موجودة من قبل.</numerusform>
            <numerusform>%n شارة موجودة من قبل.</numerusform>
            <numerusform>%n شارة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) cannot be read.</source>
        <translation>
            <numerusform>كل شارة يمكن قراءتها.</numerusform>
            <numerusform>لا يمكن قراءة شارة واحدة.</numerusform>
            <numerusform>لا يمكن قراءة شارتين.</numerusform>
            <numerusform>لا يمكن قراءة %n شارات.</numerusform>
            <numerusform>لا يمكن قراءة %n شارة.</numerusform>
            <numerusform>لا يمكن قراءة %n شارة.</numerusform>
        </translation>
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
        <source>Collections that are new:</source>
        <translation>المجموعات الجديدة:</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n badge(s) were added.</source>
        <translation>
            <numerusform>تم. لم تُضف أي شارة.</numerusform>
            <numerusform>تم. أُضيفت شارة واحدة.</numerusform>
            <numerusform>تم. أُضيفت شارتان.</numerusform>
            <numerusform>تم. أُضيفت %n شارات.</numerusform>
            <numerusform>تم. أُضيفت %n شارة.</numerusform>
            <numerusform>تم. أُضيفت %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) could not be read.</source>
        <translation>
            <numerusform>قُرئت كل شارة.</numerusform>
            <numerusform>تعذرت قراءة شارة واحدة.</numerusform>
            <numerusform>تعذرت قراءة شارتين.</numerusform>
            <numerusform>تعذرت قراءة %n شارات.</numerusform>
            <numerusform>تعذرت قراءة %n شارة.</numerusform>
            <numerusform>تعذرت قراءة %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) went into the trash. They stay there for 30 days.</source>
        <translation>
            <numerusform>لم تُنقل أي شارة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت شارة واحدة إلى سلة المهملات. تبقى فيها 30 يومًا.</numerusform>
            <numerusform>نُقلت شارتان إلى سلة المهملات. تبقيان فيها 30 يومًا.</numerusform>
            <numerusform>نُقلت %n شارات إلى سلة المهملات. تبقى فيها 30 يومًا.</numerusform>
            <numerusform>نُقلت %n شارة إلى سلة المهملات. تبقى فيها 30 يومًا.</numerusform>
            <numerusform>نُقلت %n شارة إلى سلة المهملات. تبقى فيها 30 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>يمكن التراجع عن كل ذلك.</translation>
    </message>
</context>
<context>
    <name>besace::AddressRow</name>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>This page is on the site %1.</source>
        <translation>هذه الصفحة على الموقع %1.</translation>
    </message>
    <message>
        <source>The badge chose this address. The site will see that you visit it.</source>
        <translation>الشارة هي التي تعطي هذا العنوان. سيرى الموقع زيارتكم.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>besace::BackpackName</name>
    <message>
        <source>My backpack</source>
        <translation>حقيبتي</translation>
    </message>
    <message>
        <source>My backpack %1</source>
        <translation>حقيبتي %1</translation>
    </message>
</context>
<context>
    <name>besace::BackpackPage</name>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Check badges</source>
        <translation>التحقق من الشارات</translation>
    </message>
    <message>
        <source>Check someone else&apos;s badges.</source>
        <translation>التحقق من شارات شخص آخر.</translation>
    </message>
    <message>
        <source>These badges are for another e-mail address.
Choose a badge to add the address.</source>
        <translation>هذه الشارات لعنوان آخر.
اختاروا شارة لإضافة العنوان.</translation>
    </message>
    <message>
        <source>Choose a badge to see what to do.</source>
        <translation>اختاروا شارة لمعرفة ما يجب فعله.</translation>
    </message>
    <message>
        <source>Choose a badge to see what it says.</source>
        <translation>اختاروا شارة لتروا ما تقول.</translation>
    </message>
</context>
<context>
    <name>besace::BackpacksSection</name>
    <message>
        <source>Remember the &amp;backpacks opened last</source>
        <translation>تذكّر آخ&amp;ر الحقائب المفتوحة</translation>
    </message>
    <message>
        <source>Em&amp;pty the list</source>
        <translation>إفراغ ال&amp;قائمة</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>&amp;I share this computer</source>
        <translation>أ&amp;شارك هذا الحاسوب</translation>
    </message>
    <message>
        <source>The File menu can then close Besace and erase your traces.</source>
        <translation>قائمة «ملف» يمكنها عندئذ إغلاق البرنامج ومحو آثاركم.</translation>
    </message>
</context>
<context>
    <name>besace::BadgeActions</name>
    <message>
        <source>&amp;Add to a collection…</source>
        <translation>إ&amp;ضافة إلى مجموعة…</translation>
    </message>
    <message>
        <source>&amp;Remove from the collection</source>
        <translation>إخراج من ال&amp;مجموعة</translation>
    </message>
    <message>
        <source>Move &amp;up in the collection</source>
        <translation>تحريك إلى الأ&amp;على في المجموعة</translation>
    </message>
    <message>
        <source>Move &amp;down in the collection</source>
        <translation>تحريك إلى الأ&amp;سفل في المجموعة</translation>
    </message>
    <message>
        <source>Put in the &amp;trash</source>
        <translation>نقل إلى س&amp;لة المهملات</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إ&amp;رجاع</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>إ&amp;فراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>&amp;New collection…</source>
        <translation>مجموعة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) will be gone for good.</source>
        <translation>
            <numerusform>لن تُحذف أي شارة.</numerusform>
            <numerusform>ستُحذف شارة واحدة إلى الأبد.</numerusform>
            <numerusform>ستُحذف شارتان إلى الأبد.</numerusform>
            <numerusform>ستُحذف %n شارات إلى الأبد.</numerusform>
            <numerusform>ستُحذف %n شارة إلى الأبد.</numerusform>
            <numerusform>ستُحذف %n شارة إلى الأبد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files go, and what you wrote about them. This cannot be undone.</source>
        <translation>ستُحذف الملفات وما كتبتم عنها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>besace::BadgeListModel</name>
    <message>
        <source>In the trash since %1</source>
        <translation>في سلة المهملات منذ %1</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>أُعطيت في %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n collection(s)</source>
        <translation>
            <numerusform>ليست في أي مجموعة</numerusform>
            <numerusform>في مجموعة واحدة</numerusform>
            <numerusform>في مجموعتين</numerusform>
            <numerusform>في %n مجموعات</numerusform>
            <numerusform>في %n مجموعة</numerusform>
            <numerusform>في %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: “%1”</source>
        <translation>وُجد: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Goes for good on %1</source>
        <translation>تُحذف إلى الأبد في %1</translation>
    </message>
</context>
<context>
    <name>besace::BadgeListView</name>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
</context>
<context>
    <name>besace::BrowserPanel</name>
    <message>
        <source>Open in the bro&amp;wser</source>
        <translation>&amp;فتح في المتصفح</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
</context>
<context>
    <name>besace::CardPanel</name>
    <message>
        <source>Copy the description</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Wide, for most networks</source>
        <translation>عريضة، لأغلب الشبكات</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربعة</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>Its shape</source>
        <translation>شكلها</translation>
    </message>
    <message>
        <source>Paste this description too. It tells the picture to people who cannot see it.</source>
        <translation>ألصقوا هذا الوصف أيضًا. يشرح الصورة لمن لا يراها.</translation>
    </message>
    <message>
        <source>All the badges shown</source>
        <translation>كل الشارات الظاهرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>my badges</source>
        <translation>شاراتي</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Copied. Paste the picture into your post.</source>
        <translation>تم النسخ. ألصقوا الصورة في منشوركم.</translation>
    </message>
    <message>
        <source>Copied. Paste it as the description of the picture.</source>
        <translation>تم النسخ. ألصقوه وصفًا للصورة.</translation>
    </message>
</context>
<context>
    <name>besace::CardView</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>besace::CheckList</name>
    <message>
        <source>Nothing so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>It proves:</source>
        <translation>هذا يثبت:</translation>
    </message>
    <message>
        <source>It does not prove:</source>
        <translation>هذا لا يثبت:</translation>
    </message>
    <message>
        <source>What this proves</source>
        <translation>ماذا يثبت هذا</translation>
    </message>
</context>
<context>
    <name>besace::CheckingLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>إيقاف التحقق</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>badges checked</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>besace::CheckingSummary</name>
    <message numerus="yes">
        <source>%n badge(s) checked, with internet.</source>
        <translation>
            <numerusform>لم يتم التحقق من أي شارة.</numerusform>
            <numerusform>تم التحقق من شارة واحدة، مع الإنترنت.</numerusform>
            <numerusform>تم التحقق من شارتين، مع الإنترنت.</numerusform>
            <numerusform>تم التحقق من %n شارات، مع الإنترنت.</numerusform>
            <numerusform>تم التحقق من %n شارة، مع الإنترنت.</numerusform>
            <numerusform>تم التحقق من %n شارة، مع الإنترنت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) checked.</source>
        <translation>
            <numerusform>لم يتم التحقق من أي شارة.</numerusform>
            <numerusform>تم التحقق من شارة واحدة.</numerusform>
            <numerusform>تم التحقق من شارتين.</numerusform>
            <numerusform>تم التحقق من %n شارات.</numerusform>
            <numerusform>تم التحقق من %n شارة.</numerusform>
            <numerusform>تم التحقق من %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since the last check.</source>
        <translation>
            <numerusform>لم تتغير أي شارة منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت شارة واحدة منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت شارتان منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت %n شارات منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت %n شارة منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت %n شارة منذ آخر تحقق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked.</source>
        <translation>
            <numerusform>لم نتحقق من أي شارة.</numerusform>
            <numerusform>لم نتحقق من شارة واحدة.</numerusform>
            <numerusform>لم نتحقق من شارتين.</numerusform>
            <numerusform>لم نتحقق من %n شارات.</numerusform>
            <numerusform>لم نتحقق من %n شارة.</numerusform>
            <numerusform>لم نتحقق من %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: no site is contacted without your agreement.</source>
        <translation>
            <numerusform>لم نتحقق من أي شارة: لا نتصل بأي موقع دون موافقتكم.</numerusform>
            <numerusform>لم نتحقق من شارة واحدة: لا نتصل بأي موقع دون موافقتكم.</numerusform>
            <numerusform>لم نتحقق من شارتين: لا نتصل بأي موقع دون موافقتكم.</numerusform>
            <numerusform>لم نتحقق من %n شارات: لا نتصل بأي موقع دون موافقتكم.</numerusform>
            <numerusform>لم نتحقق من %n شارة: لا نتصل بأي موقع دون موافقتكم.</numerusform>
            <numerusform>لم نتحقق من %n شارة: لا نتصل بأي موقع دون موافقتكم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked, without internet.</source>
        <translation>
            <numerusform>لم نتحقق من أي شارة، بلا إنترنت.</numerusform>
            <numerusform>لم نتحقق من شارة واحدة، بلا إنترنت.</numerusform>
            <numerusform>لم نتحقق من شارتين، بلا إنترنت.</numerusform>
            <numerusform>لم نتحقق من %n شارات، بلا إنترنت.</numerusform>
            <numerusform>لم نتحقق من %n شارة، بلا إنترنت.</numerusform>
            <numerusform>لم نتحقق من %n شارة، بلا إنترنت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: the organisation&apos;s site does not answer.</source>
        <translation>
            <numerusform>لم نتحقق من أي شارة: موقع المؤسسة لا يرد.</numerusform>
            <numerusform>لم نتحقق من شارة واحدة: موقع المؤسسة لا يرد.</numerusform>
            <numerusform>لم نتحقق من شارتين: موقع المؤسسة لا يرد.</numerusform>
            <numerusform>لم نتحقق من %n شارات: موقع المؤسسة لا يرد.</numerusform>
            <numerusform>لم نتحقق من %n شارة: موقع المؤسسة لا يرد.</numerusform>
            <numerusform>لم نتحقق من %n شارة: موقع المؤسسة لا يرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not checked: without proof, or not readable.</source>
        <translation>
            <numerusform>لم نتحقق من أي شارة: بلا إثبات، أو لا تُقرأ.</numerusform>
            <numerusform>لم نتحقق من شارة واحدة: بلا إثبات، أو لا تُقرأ.</numerusform>
            <numerusform>لم نتحقق من شارتين: بلا إثبات، أو لا تُقرأ.</numerusform>
            <numerusform>لم نتحقق من %n شارات: بلا إثبات، أو لا تُقرأ.</numerusform>
            <numerusform>لم نتحقق من %n شارة: بلا إثبات، أو لا تُقرأ.</numerusform>
            <numerusform>لم نتحقق من %n شارة: بلا إثبات، أو لا تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n badge(s), the earlier check is kept.</source>
        <translation>
            <numerusform>لا شارة بتحقق سابق.</numerusform>
            <numerusform>نحتفظ بالتحقق السابق من شارة واحدة.</numerusform>
            <numerusform>نحتفظ بالتحقق السابق من شارتين.</numerusform>
            <numerusform>نحتفظ بالتحقق السابق من %n شارات.</numerusform>
            <numerusform>نحتفظ بالتحقق السابق من %n شارة.</numerusform>
            <numerusform>نحتفظ بالتحقق السابق من %n شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message numerus="yes">
        <source>For %n badge(s), cancellation not checked.</source>
        <translation>
            <numerusform>لا شارة بإلغاء غير معروف.</numerusform>
            <numerusform>لم نعرف هل أُلغيت شارة واحدة.</numerusform>
            <numerusform>لم نعرف هل أُلغيت شارتان.</numerusform>
            <numerusform>لم نعرف هل أُلغيت %n شارات.</numerusform>
            <numerusform>لم نعرف هل أُلغيت %n شارة.</numerusform>
            <numerusform>لم نعرف هل أُلغيت %n شارة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::CollectionActions</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>مجموعة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;تغيير الاسم…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>تحريك إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>تحريك إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>Put &amp;into the one above</source>
        <translation>وضع &amp;داخل المجموعة التي فوقها</translation>
    </message>
    <message>
        <source>Take &amp;out of the other</source>
        <translation>إ&amp;خراج من المجموعة الأخرى</translation>
    </message>
</context>
<context>
    <name>besace::CopiesSection</name>
    <message>
        <source>&amp;Make a copy now</source>
        <translation>نس&amp;خ الآن</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Save a &amp;copy elsewhere…</source>
        <translation>&amp;حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>إرجا&amp;ع نسخة…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا نسخة</translation>
    </message>
    <message>
        <source>&amp;How many copies are kept</source>
        <translation>عد&amp;د النسخ المحفوظة</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>النسخ…</translation>
    </message>
    <message>
        <source>Stopped. No copy was made.</source>
        <translation>توقف. لم تُصنع نسخة.</translation>
    </message>
    <message>
        <source>Done. The copy is made.</source>
        <translation>تم. صُنعت النسخة.</translation>
    </message>
    <message>
        <source>Besace makes a copy a day beside your backpack. It helps against mistakes.</source>
        <translation>يصنع Besace نسخة كل يوم بجانب حقيبتكم. تفيد عند الخطأ.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا نسخة بعد.</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>آخر نسخة في %1.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>besace::Deeds</name>
    <message>
        <source>Done: %1.</source>
        <translation>تم: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) are gone for good.</source>
        <translation>
            <numerusform>لم تُحذف أي شارة.</numerusform>
            <numerusform>حُذفت شارة واحدة إلى الأبد.</numerusform>
            <numerusform>حُذفت شارتان إلى الأبد.</numerusform>
            <numerusform>حُذفت %n شارات إلى الأبد.</numerusform>
            <numerusform>حُذفت %n شارة إلى الأبد.</numerusform>
            <numerusform>حُذفت %n شارة إلى الأبد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) were in the trash for 30 days and are gone.</source>
        <translation>
            <numerusform>لم تُحذف أي شارة من سلة المهملات.</numerusform>
            <numerusform>بقيت شارة واحدة 30 يومًا في سلة المهملات. وقد حُذفت.</numerusform>
            <numerusform>بقيت شارتان 30 يومًا في سلة المهملات. وقد حُذفتا.</numerusform>
            <numerusform>بقيت %n شارات 30 يومًا في سلة المهملات. وقد حُذفت.</numerusform>
            <numerusform>بقيت %n شارة 30 يومًا في سلة المهملات. وقد حُذفت.</numerusform>
            <numerusform>بقيت %n شارة 30 يومًا في سلة المهملات. وقد حُذفت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::DetailsPane</name>
    <message>
        <source>Back to the list</source>
        <translation>الرجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Badge details</source>
        <translation>تفاصيل الشارة</translation>
    </message>
    <message>
        <source>The 6 checks</source>
        <translation>الأسئلة الستة للتحقق</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>See the kept copy</source>
        <translation>عرض النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Picture of the badge %1</source>
        <translation>صورة الشارة %1</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>The badge does not say who gave it.</source>
        <translation>لا تقول الشارة من أعطاها.</translation>
    </message>
    <message>
        <source>The organisation, as the badge names it</source>
        <translation>المؤسسة، كما تسميها الشارة</translation>
    </message>
    <message>
        <source>I know this organisation…</source>
        <translation>أعرف هذه المؤسسة…</translation>
    </message>
    <message>
        <source>Given on %1</source>
        <translation>أُعطيت في %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
</context>
<context>
    <name>besace::DropHint</name>
    <message>
        <source>Drop your badges here.</source>
        <translation>ضعوا شاراتكم هنا.</translation>
    </message>
</context>
<context>
    <name>besace::EmptyPlace</name>
    <message>
        <source>Nothing to confirm.</source>
        <translation>لا شيء للتأكيد.</translation>
    </message>
    <message>
        <source>Badges that are for another e-mail address than yours are kept here.</source>
        <translation>هنا تُحفظ الشارات التي هي لبريد إلكتروني غير بريدكم.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء بخير.</translation>
    </message>
    <message>
        <source>Nothing to look at today.</source>
        <translation>لا شيء للمراجعة اليوم.</translation>
    </message>
    <message>
        <source>This collection is empty.</source>
        <translation>هذه المجموعة فارغة.</translation>
    </message>
    <message>
        <source>Choose badges in “My badges” and add them. Example: “For a job at the reception”.</source>
        <translation>اختاروا شارات من «شاراتي» وأضيفوها. مثال: «لعمل في الاستقبال».</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>What you put here can be put back for 30 days.</source>
        <translation>ما تضعونه هنا يمكنكم إرجاعه خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>No badge fits these filters.</source>
        <translation>لا توجد شارة توافق هذه التصفية.</translation>
    </message>
    <message>
        <source>No badge found for “%1”.</source>
        <translation>لا توجد شارة لكلمة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Your backpack is empty.</source>
        <translation>حقيبتكم فارغة.</translation>
    </message>
    <message>
        <source>Add a badge: a picture, a PDF or a link you got by e-mail.</source>
        <translation>أضيفوا شارة: صورة أو ملف PDF أو رابط وصلكم بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Add badges</source>
        <translation>إضافة شارات</translation>
    </message>
    <message>
        <source>Try with example badges</source>
        <translation>التجربة بشارات تجريبية</translation>
    </message>
    <message>
        <source>I have no badge yet</source>
        <translation>ليست عندي شارة بعد</translation>
    </message>
    <message>
        <source>Choose badges</source>
        <translation>اختيار شارات</translation>
    </message>
</context>
<context>
    <name>besace::EndingBar</name>
    <message>
        <source>They end within 60 days. Save reminders for your calendar.</source>
        <translation>تنتهي خلال 60 يومًا. احفظ تذكيرات لتقويمك.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) end soon: reminders…</source>
        <translation>
            <numerusform>لا شارة تنتهي قريبًا: تذكيرات…</numerusform>
            <numerusform>شارة واحدة تنتهي قريبًا: تذكيرات…</numerusform>
            <numerusform>شارتان تنتهيان قريبًا: تذكيرات…</numerusform>
            <numerusform>%n شارات تنتهي قريبًا: تذكيرات…</numerusform>
            <numerusform>%n شارة تنتهي قريبًا: تذكيرات…</numerusform>
            <numerusform>%n شارة تنتهي قريبًا: تذكيرات…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::EraseDialog</name>
    <message>
        <source>ERASE</source>
        <extracomment>What the person types to erase everything. In capital letters.</extracomment>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>&amp;Save a copy first…</source>
        <translation>&amp;حفظ نسخة أولاً…</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>&amp;Erase everything</source>
        <translation>محو ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>الاحت&amp;فاظ بالكل</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Your backpack, with %n badge(s).</source>
        <translation>
            <numerusform>حقيبتكم، وهي بلا شارات.</numerusform>
            <numerusform>حقيبتكم، وفيها شارة واحدة.</numerusform>
            <numerusform>حقيبتكم، وفيها شارتان.</numerusform>
            <numerusform>حقيبتكم، وفيها %n شارات.</numerusform>
            <numerusform>حقيبتكم، وفيها %n شارة.</numerusform>
            <numerusform>حقيبتكم، وفيها %n شارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) that Besace made beside it.</source>
        <translation>
            <numerusform>لا نسخة بجانبها.</numerusform>
            <numerusform>نسخة واحدة صنعها Besace بجانبها.</numerusform>
            <numerusform>نسختان صنعهما Besace بجانبها.</numerusform>
            <numerusform>%n نسخ صنعها Besace بجانبها.</numerusform>
            <numerusform>%n نسخة صنعها Besace بجانبها.</numerusform>
            <numerusform>%n نسخة صنعها Besace بجانبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) that were set aside.</source>
        <translation>
            <numerusform>لا ملفات متضررة.</numerusform>
            <numerusform>ملف متضرر واحد وُضع جانبًا.</numerusform>
            <numerusform>ملفان متضرران وُضعا جانبًا.</numerusform>
            <numerusform>%n ملفات متضررة وُضعت جانبًا.</numerusform>
            <numerusform>%n ملفًا متضررًا وُضعت جانبًا.</numerusform>
            <numerusform>%n ملف متضرر وُضعت جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The example badges.</source>
        <translation>الشارات التجريبية.</translation>
    </message>
    <message>
        <source>Your settings, and the sites you agreed to.</source>
        <translation>إعداداتكم، والمواقع التي وافقتم عليها.</translation>
    </message>
    <message>
        <source>This goes for good. Nothing brings it back:</source>
        <translation>هذا يُمحى إلى الأبد. لا شيء يرجعه:</translation>
    </message>
    <message>
        <source>What stays: copies that you saved elsewhere, and other backpacks.</source>
        <translation>ما يبقى: النسخ التي حفظتموها في مكان آخر، والحقائب الأخرى.</translation>
    </message>
    <message>
        <source>&amp;Which files</source>
        <translation>أي م&amp;لفات</translation>
    </message>
    <message>
        <source>&amp;Type the word %1 to erase everything</source>
        <translation>اك&amp;تبوا الكلمة %1 لمحو كل شيء</translation>
    </message>
    <message>
        <source>One last step. After it, nothing brings your badges back.</source>
        <translation>خطوة أخيرة. بعدها لا شيء يرجع شاراتكم.</translation>
    </message>
</context>
<context>
    <name>besace::FileChoice</name>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة إنترنت</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
</context>
<context>
    <name>besace::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>إزالة التصفية «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>besace::FilterMenu</name>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>besace::Filters</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>المهارة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>besace::FirstStart</name>
    <message>
        <source>Hello!</source>
        <translation>مرحبًا!</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>My &amp;badges</source>
        <translation>&amp;شاراتي</translation>
    </message>
    <message>
        <source>Keep my badges and show them.</source>
        <translation>حفظ شاراتي وإظهارها.</translation>
    </message>
    <message>
        <source>&amp;Check badges</source>
        <translation>ال&amp;تحقق من الشارات</translation>
    </message>
    <message>
        <source>Check someone else&apos;s badges.</source>
        <translation>التحقق من شارات شخص آخر.</translation>
    </message>
    <message>
        <source>I &amp;already have a backpack…</source>
        <translation>&amp;عندي حقيبة من قبل…</translation>
    </message>
    <message>
        <source>This computer is &amp;mine</source>
        <translation>هذا الحا&amp;سوب لي</translation>
    </message>
    <message>
        <source>I &amp;share this computer</source>
        <translation>أشارك هذا الحاسوب مع &amp;غيري</translation>
    </message>
    <message>
        <source>You choose a password. Besace locks after 10 minutes without you.</source>
        <translation>تختارون كلمة سر. تُقفل الحقيبة بعد 10 دقائق بدونكم.</translation>
    </message>
    <message>
        <source>Keep my backpack &amp;on this computer</source>
        <translation>حفظ حقيبتي على هذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>Keep it on my &amp;USB key, or in another folder</source>
        <translation>حفظها على مفتاح USB أو في م&amp;جلد آخر</translation>
    </message>
    <message>
        <source>Keep it in the &amp;folder of Besace itself</source>
        <translation>حفظها في مجلد ال&amp;برنامج نفسه</translation>
    </message>
    <message>
        <source>Nothing is sent to the internet without your agreement.</source>
        <translation>لا يُرسل أي شيء إلى الإنترنت بدون موافقتكم.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>besace::Header</name>
    <message>
        <source>&amp;Add badges</source>
        <translation>إ&amp;ضافة شارات</translation>
    </message>
    <message>
        <source>Sho&amp;w my badges</source>
        <translation>إ&amp;ظهار شاراتي</translation>
    </message>
    <message>
        <source>Search for a badge, a skill…</source>
        <translation>ابحثوا عن شارة أو مهارة…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>besace::HelpReader</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>besace::HelpWindow</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>ال&amp;رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>ماذا تقرؤون</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستعمال</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>سهولة الوصول</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يوجد شيء. جربوا كلمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found.</source>
        <translation>
            <numerusform>لم توجد أي صفحة.</numerusform>
            <numerusform>وُجدت صفحة واحدة.</numerusform>
            <numerusform>وُجدت صفحتان.</numerusform>
            <numerusform>وُجدت %n صفحات.</numerusform>
            <numerusform>وُجدت %n صفحة.</numerusform>
            <numerusform>وُجدت %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data at the advisor’s desk</source>
        <translation>البيانات الشخصية في مكتب المستشار</translation>
    </message>
</context>
<context>
    <name>besace::ImportHint</name>
    <message>
        <source>&amp;Try</source>
        <translation>تج&amp;ربة</translation>
    </message>
    <message>
        <source>Your other e-mail address</source>
        <translation>بريدكم الإلكتروني الآخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No badge here is for “%1”. Try your other addresses.</source>
        <translation>لا توجد هنا شارة للعنوان «⁨%1⁩». جربوا عناوينكم الأخرى.</translation>
    </message>
</context>
<context>
    <name>besace::ImportPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Adding badges</source>
        <translation>إضافة شارات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Files that were read</source>
        <translation>الملفات المقروءة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>files read</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>قراءة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>The address is hidden. Try your other addresses.</source>
        <translation>العنوان مخفي. جربوا عناوينكم الأخرى.</translation>
    </message>
</context>
<context>
    <name>besace::ImportRow</name>
    <message>
        <source>Added – another e-mail address</source>
        <translation>أُضيفت – بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>This badge is for another e-mail address. If it is yours, add it.</source>
        <translation>هذه الشارة لبريد إلكتروني آخر. إن كان لكم فأضيفوه.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>Already in your backpack</source>
        <translation>موجودة في حقيبتكم</translation>
    </message>
    <message>
        <source>This picture holds no badge.</source>
        <translation>لا شارة في هذه الصورة.</translation>
    </message>
    <message>
        <source>It may be a photo or a screenshot. Go back to the e-mail and choose “Download”. Some messaging apps change pictures. Ask for the original file, or a PDF.</source>
        <translation>قد تكون صورة عادية أو صورة للشاشة. ارجعوا إلى الرسالة واختاروا «تنزيل». بعض تطبيقات الرسائل تغيّر الصور. اطلبوا الملف الأصلي أو ملف PDF.</translation>
    </message>
    <message>
        <source>This PDF holds no badge.</source>
        <translation>لا شارة في ملف PDF هذا.</translation>
    </message>
    <message>
        <source>It may have been printed, then scanned. Ask for the file.</source>
        <translation>ربما طُبع ثم صُوّر. اطلبوا الملف نفسه.</translation>
    </message>
    <message>
        <source>This file holds no badge.</source>
        <translation>لا شارة في هذا الملف.</translation>
    </message>
    <message>
        <source>A badge is a picture, a PDF or a link you got by e-mail.</source>
        <translation>الشارة صورة أو ملف PDF أو رابط وصلكم بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Add this address</source>
        <translation>إضافة هذا العنوان</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>ماذا أفعل؟</translation>
    </message>
    <message>
        <source>%1. The document says something else</source>
        <translation>%1. الوثيقة تقول شيئًا آخر</translation>
    </message>
    <message>
        <source>Believe the badge, not the document around it.</source>
        <translation>صدّقوا الشارة، لا الوثيقة حولها.</translation>
    </message>
</context>
<context>
    <name>besace::ImportSummary</name>
    <message numerus="yes">
        <source>%n badge(s) added</source>
        <translation>
            <numerusform>لم تُضف أي شارة</numerusform>
            <numerusform>أُضيفت شارة واحدة</numerusform>
            <numerusform>أُضيفت شارتان</numerusform>
            <numerusform>أُضيفت %n شارات</numerusform>
            <numerusform>أُضيفت %n شارة</numerusform>
            <numerusform>أُضيفت %n شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) to confirm</source>
        <translation>
            <numerusform>لا شارة للتأكيد</numerusform>
            <numerusform>شارة واحدة للتأكيد</numerusform>
            <numerusform>شارتان للتأكيد</numerusform>
            <numerusform>%n شارات للتأكيد</numerusform>
            <numerusform>%n شارة للتأكيد</numerusform>
            <numerusform>%n شارة للتأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>لا شارة موجودة من قبل</numerusform>
            <numerusform>شارة واحدة موجودة من قبل</numerusform>
            <numerusform>شارتان موجودتان من قبل</numerusform>
            <numerusform>%n شارات موجودة من قبل</numerusform>
            <numerusform>%n شارة موجودة من قبل</numerusform>
            <numerusform>%n شارة موجودة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without badge</source>
        <translation>
            <numerusform>لا ملف بلا شارة</numerusform>
            <numerusform>ملف واحد بلا شارة</numerusform>
            <numerusform>ملفان بلا شارة</numerusform>
            <numerusform>%n ملفات بلا شارة</numerusform>
            <numerusform>%n ملفًا بلا شارة</numerusform>
            <numerusform>%n ملف بلا شارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read</source>
        <translation>
            <numerusform>لا ملف تعذرت قراءته</numerusform>
            <numerusform>ملف واحد تعذرت قراءته</numerusform>
            <numerusform>ملفان تعذرت قراءتهما</numerusform>
            <numerusform>%n ملفات تعذرت قراءتها</numerusform>
            <numerusform>%n ملفًا تعذرت قراءتها</numerusform>
            <numerusform>%n ملف تعذرت قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not kept</source>
        <translation>
            <numerusform>لا شارة تعذر حفظها</numerusform>
            <numerusform>شارة واحدة تعذر حفظها</numerusform>
            <numerusform>شارتان تعذر حفظهما</numerusform>
            <numerusform>%n شارات تعذر حفظها</numerusform>
            <numerusform>%n شارة تعذر حفظها</numerusform>
            <numerusform>%n شارة تعذر حفظها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::InternetSection</name>
    <message>
        <source>Which &amp;sites…</source>
        <translation>ال&amp;مواقع…</translation>
    </message>
    <message>
        <source>Besace contacts nobody.</source>
        <translation>لا يتصل Besace بأحد.</translation>
    </message>
    <message>
        <source>Besace contacts every site without asking.</source>
        <translation>يتصل Besace بكل المواقع دون سؤال.</translation>
    </message>
    <message>
        <source>Besace asks before it contacts a site.</source>
        <translation>يسأل Besace قبل أن يتصل بموقع.</translation>
    </message>
    <message numerus="yes">
        <source>You agreed to %n site(s).</source>
        <translation>
            <numerusform>لم توافقوا على أي موقع.</numerusform>
            <numerusform>وافقتم على موقع واحد.</numerusform>
            <numerusform>وافقتم على موقعين.</numerusform>
            <numerusform>وافقتم على %n مواقع.</numerusform>
            <numerusform>وافقتم على %n موقعًا.</numerusform>
            <numerusform>وافقتم على %n موقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>You agreed to none so far.</source>
        <translation>لم توافقوا على أي موقع.</translation>
    </message>
</context>
<context>
    <name>besace::JobLine</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>besace::KeepDialog</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Keep the session</source>
        <translation>الا&amp;حتفاظ بالجلسة</translation>
    </message>
    <message>
        <source>Keep the session</source>
        <translation>الاحتفاظ بالجلسة</translation>
    </message>
    <message>
        <source>Keep &amp;until (two years at most)</source>
        <translation>الاحتفاظ حتى (&amp;سنتان على الأكثر)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>ل&amp;ماذا</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>الحفظ…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>تم الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>The person’s files are not kept. A report made later still fits them.</source>
        <translation>ملفات الشخص لا تُحفظ. التقرير الذي يُعدّ لاحقًا يبقى موافقًا لها.</translation>
    </message>
    <message>
        <source>The badges and the addresses are kept, locked with a password. Besace erases them at its first start after the last day.</source>
        <translation>تُحفظ الشارات والعناوين مغلقة بكلمة سر. يحذفها برنامج Besace عند أول تشغيل بعد اليوم الأخير.</translation>
    </message>
</context>
<context>
    <name>besace::KeptCopyDialog</name>
    <message>
        <source>The badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>ما كان مطلوبًا</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>What the badge stands for</source>
        <translation>ما تعنيه الشارة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>جاء الرد في %1</translation>
    </message>
    <message>
        <source>Certificate of the site: SHA-256 %1</source>
        <translation>شهادة الموقع: SHA-256 %1</translation>
    </message>
    <message>
        <source>The kept copy</source>
        <translation>النسخة المحفوظة</translation>
    </message>
    <message>
        <source>What the organisation&apos;s site said on %1</source>
        <translation>ما قاله موقع المؤسسة في %1</translation>
    </message>
    <message>
        <source>What the organisation&apos;s site said</source>
        <translation>ما قاله موقع المؤسسة</translation>
    </message>
    <message>
        <source>This copy is on your computer. Nothing is loaded from the internet.</source>
        <translation>هذه النسخة على حاسوبكم. لا يأتي شيء من الإنترنت.</translation>
    </message>
    <message>
        <source>Parts of the copy</source>
        <translation>أجزاء النسخة</translation>
    </message>
    <message>
        <source>Text of the copy</source>
        <translation>نص النسخة</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>This part is not text (%1).</source>
        <translation>هذا الجزء ليس نصًا (%1).</translation>
    </message>
</context>
<context>
    <name>besace::KeptDialog</name>
    <message>
        <source>&amp;Erase it now…</source>
        <translation>ا&amp;لحذف الآن…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Open the session</source>
        <translation>&amp;فتح الجلسة</translation>
    </message>
    <message>
        <source>Kept sessions</source>
        <translation>الجلسات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Password of this session</source>
        <translation>&amp;كلمة سر هذه الجلسة</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>سجل ما حُذف</translation>
    </message>
    <message>
        <source>erased by hand</source>
        <translation>حُذفت يدويًا</translation>
    </message>
    <message>
        <source>erased after its last day</source>
        <translation>حُذفت بعد يومها الأخير</translation>
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
        <source>Nothing was erased yet.</source>
        <translation>لم يُحذف شيء بعد.</translation>
    </message>
    <message>
        <source>Kept on %1</source>
        <translation>حُفظت في %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>الفتح…</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>فُتحت.</translation>
    </message>
    <message>
        <source>Erase the session</source>
        <translation>حذف الجلسة</translation>
    </message>
    <message>
        <source>Erase this session for good? Nothing brings it back.</source>
        <translation>هل تُحذف هذه الجلسة نهائيًا؟ لا شيء يعيدها.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>The session is erased.</source>
        <translation>حُذفت الجلسة.</translation>
    </message>
</context>
<context>
    <name>besace::KindChoice</name>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>Ways to show badges</source>
        <translation>طرق إظهار الشارات</translation>
    </message>
</context>
<context>
    <name>besace::KnownOrganisations</name>
    <message>
        <source>List of organisations</source>
        <translation>قائمة مؤسسات</translation>
    </message>
    <message>
        <source>Change the &amp;name…</source>
        <translation>تغيير الا&amp;سم…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Save as a list…</source>
        <translation>&amp;حفظ القائمة…</translation>
    </message>
    <message>
        <source>Organisations that you know</source>
        <translation>المؤسسات التي تعرفها</translation>
    </message>
    <message>
        <source>A genuine badge of these organisations is shown as checked. Add only those that you trust.</source>
        <translation>كل شارة أصلية من هذه المؤسسات تظهر على أنها تم التحقق منها. أضف فقط المؤسسات التي تثق بها.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Take from a list…</source>
        <translation>أ&amp;خذ من قائمة…</translation>
    </message>
    <message>
        <source>Take from a list</source>
        <translation>أخذ من قائمة</translation>
    </message>
    <message>
        <source>This file is no list of organisations. Nothing was added.</source>
        <translation>هذا الملف ليس قائمة مؤسسات. لم يُضَف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) taken from the list.</source>
        <translation>
            <numerusform>لم تؤخذ أي مؤسسة من القائمة.</numerusform>
            <numerusform>أُخذت مؤسسة واحدة من القائمة.</numerusform>
            <numerusform>أُخذت مؤسستان من القائمة.</numerusform>
            <numerusform>أُخذت %n مؤسسات من القائمة.</numerusform>
            <numerusform>أُخذت %n مؤسسة من القائمة.</numerusform>
            <numerusform>أُخذت %n مؤسسة من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Known organisations</source>
        <extracomment>The name of a file, without its ending</extracomment>
        <translation>مؤسسات معروفة</translation>
    </message>
    <message>
        <source>Done. The list is in “%1”.</source>
        <translation>تم. القائمة في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>A newer Besace made this list. Nothing was added. Install the newest Besace.</source>
        <translation>أعدّ هذه القائمة إصدار أحدث من Besace. لم يُضَف شيء. ثبّتوا أحدث إصدار من Besace.</translation>
    </message>
    <message>
        <source>If it has a new key, choose “Forget this key…”, then take the list again.</source>
        <translation>إذا تغيّر المفتاح فاختاروا «نسيان هذا المفتاح…»، ثم خذوا القائمة من جديد.</translation>
    </message>
    <message>
        <source>An older list</source>
        <translation>قائمة أقدم</translation>
    </message>
    <message>
        <source>You have taken a later list than this one.</source>
        <translation>لقد أخذتم قائمة أحدث من هذه.</translation>
    </message>
    <message>
        <source>This list: %1. The one that you have: %2.</source>
        <translation>هذه القائمة: %1. القائمة التي لديكم: %2.</translation>
    </message>
    <message>
        <source>An old list may bring back an organisation that was struck off since.</source>
        <translation>قد تعيد قائمة قديمة مؤسسة شُطبت منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>أخذها على أي حال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From now on, only lists with this signature are taken.</source>
        <translation>من الآن فصاعدًا، لا تؤخذ إلا القوائم التي تحمل هذا التوقيع.</translation>
    </message>
    <message>
        <source>Done. Every list is taken again.</source>
        <translation>تم. تؤخذ كل القوائم من جديد.</translation>
    </message>
    <message>
        <source>S&amp;ign the list…</source>
        <translation>تو&amp;قيع القائمة…</translation>
    </message>
    <message>
        <source>Done. The signed list is in “%1”.</source>
        <translation>تم. القائمة الموقّعة في «%1».</translation>
    </message>
    <message>
        <source>Tell this key to those who take it, by telephone for example: %1</source>
        <translation>قولوا هذا المفتاح لمن يأخذها، بالهاتف مثلًا: %1</translation>
    </message>
    <message>
        <source>no web site</source>
        <translation>بلا موقع</translation>
    </message>
</context>
<context>
    <name>besace::LeaveDialog</name>
    <message>
        <source>Close and erase my traces</source>
        <translation>إغلاق ومحو آثاري</translation>
    </message>
    <message>
        <source>The settings of Besace: language, appearance, sites you agreed to.</source>
        <translation>إعدادات البرنامج: اللغة، المظهر، المواقع التي وافقتم عليها.</translation>
    </message>
    <message>
        <source>The list of the last backpacks, and the last folders.</source>
        <translation>قائمة آخر الحقائب وآخر المجلدات.</translation>
    </message>
    <message>
        <source>The example badges.</source>
        <translation>الشارات التجريبية.</translation>
    </message>
    <message>
        <source>The report of a crash.</source>
        <translation>تقرير عن عطل.</translation>
    </message>
    <message>
        <source>What you copied last.</source>
        <translation>آخر ما نسختم.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Close and &amp;erase</source>
        <translation>إغلاق و&amp;محو</translation>
    </message>
    <message>
        <source>This goes from this computer:</source>
        <translation>هذا يُمحى من هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Your backpack stays. Its password protects it.</source>
        <translation>حقيبتكم تبقى. كلمة السر تحميها.</translation>
    </message>
    <message>
        <source>Your backpack stays. It has no password: whoever finds the file can open it.</source>
        <translation>حقيبتكم تبقى. ليست لها كلمة سر: من يجد الملف يمكنه فتحها.</translation>
    </message>
</context>
<context>
    <name>besace::LeftOut</name>
    <message>
        <source>Not in the file: “%1”. Other programs cannot read it. Give them the badges&apos; files (ZIP).</source>
        <translation>ليست في الملف: «⁨%1⁩». لا تقرؤها برامج أخرى. قدّموا ملفات الشارات (ZIP).</translation>
    </message>
    <message>
        <source>Not in the file: “%1”. It is an earlier badge. Choose “Earlier badges for other programs”.</source>
        <translation>ليست في الملف: «⁨%1⁩». هي شارة أقدم. اختاروا «شارات أقدم لبرامج أخرى».</translation>
    </message>
    <message>
        <source>Not in the file: “%1”. It is an Open Badge 3.0. Choose “Open Badges 3.0 for other programs”.</source>
        <translation>ليست في الملف: «⁨%1⁩». هي شارة Open Badges 3.0. اختاروا «شارات Open Badges 3.0 لبرامج أخرى».</translation>
    </message>
</context>
<context>
    <name>besace::LetterDialog</name>
    <message>
        <source>An e-mail to the organisation</source>
        <translation>رسالة إلى المؤسسة</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into your e-mail.</source>
        <translation>تم النسخ. ألصقوه في رسالتكم.</translation>
    </message>
    <message>
        <source>&amp;Text of the e-mail</source>
        <translation>&amp;نص الرسالة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Write an e-mail</source>
        <translation>&amp;كتابة رسالة</translation>
    </message>
    <message>
        <source>The badge names no e-mail address. Look for it on the organisation&apos;s site.</source>
        <translation>لا تذكر الشارة بريدًا إلكترونيًا. ابحثوا عنه في موقع المؤسسة.</translation>
    </message>
    <message>
        <source>Address written in the badge: %1</source>
        <translation>العنوان المكتوب في الشارة: %1</translation>
    </message>
    <message>
        <source>Nothing proves this address. Look for it on the organisation&apos;s site.</source>
        <translation>لا شيء يثبت هذا العنوان. ابحثوا عنه في موقع المؤسسة.</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the e-mail</source>
        <translation>&amp;لغة الرسالة</translation>
    </message>
</context>
<context>
    <name>besace::Letters</name>
    <message>
        <source>You gave me the badge “%1” on %2.</source>
        <translation>أعطيتموني الشارة «⁨%1⁩» في %2.</translation>
    </message>
    <message>
        <source>You gave me the badge “%1”.</source>
        <translation>أعطيتموني الشارة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The file that I have was changed since then. Nobody can trust it any more.</source>
        <translation>تغير الملف الذي عندي منذ ذلك الوقت. لم يعد أحد يثق به.</translation>
    </message>
    <message>
        <source>I see that it was cancelled. Could you tell me why?</source>
        <translation>أرى أنها أُلغيت. هل يمكنكم أن تقولوا لي لماذا؟</translation>
    </message>
    <message>
        <source>It was valid until %1.</source>
        <translation>كانت صالحة حتى %1.</translation>
    </message>
    <message>
        <source>It is no longer valid.</source>
        <translation>لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The file that I have holds no proof. Nobody can check it.</source>
        <translation>الملف الذي عندي بلا إثبات. لا أحد يستطيع التحقق منه.</translation>
    </message>
    <message>
        <source>Could you send me the signed badge?</source>
        <translation>هل يمكنكم أن ترسلوا إليّ الشارة الموقّعة؟</translation>
    </message>
    <message>
        <source>Could you renew it?</source>
        <translation>هل يمكنكم تجديدها؟</translation>
    </message>
    <message>
        <source>Could you send me a new badge?</source>
        <translation>هل يمكنكم أن ترسلوا إليّ شارة جديدة؟</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>The original file suits me best: a picture or a PDF.</source>
        <translation>الأفضل لي هو الملف الأصلي: صورة أو PDF.</translation>
    </message>
    <message>
        <source>Thank you very much.</source>
        <translation>شكرًا جزيلاً.</translation>
    </message>
    <message>
        <source>My badge “%1”</source>
        <translation>شارتي «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>besace::ListHead</name>
    <message>
        <source>In my order</source>
        <translation>حسب ترتيبي</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولاً</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>حسب المؤسسة</translation>
    </message>
    <message>
        <source>By end date</source>
        <translation>حسب تاريخ الانتهاء</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>الأقرب أولاً</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>عرض على شكل صور</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض على شكل قائمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) found</source>
        <translation>
            <numerusform>لم توجد أي شارة</numerusform>
            <numerusform>وُجدت شارة واحدة</numerusform>
            <numerusform>وُجدت شارتان</numerusform>
            <numerusform>وُجدت %n شارات</numerusform>
            <numerusform>وُجدت %n شارة</numerusform>
            <numerusform>وُجدت %n شارة</numerusform>
        </translation>
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
</context>
<context>
    <name>besace::LooksSection</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Much larger</source>
        <translation>أكبر بكثير</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>ضعف الحجم</translation>
    </message>
    <message>
        <source>Language and text size can be changed once the work that is under way has ended.</source>
        <translation>يمكن تغيير اللغة وحجم النص بعد نهاية العمل الجاري.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>ح&amp;جم النص</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>besace::MainWindow</name>
    <message numerus="yes">
        <source>Checking %n badge(s)…</source>
        <translation>
            <numerusform>التحقق من 0 شارة…</numerusform>
            <numerusform>التحقق من شارة واحدة…</numerusform>
            <numerusform>التحقق من شارتين…</numerusform>
            <numerusform>التحقق من %n شارات…</numerusform>
            <numerusform>التحقق من %n شارة…</numerusform>
            <numerusform>التحقق من %n شارة…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>‏«⁨%1⁩»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) changed since the last check.</source>
        <translation>
            <numerusform>لم تتغير أي شارة منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت شارة واحدة منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت شارتان منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت %n شارات منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت %n شارة منذ آخر تحقق.</numerusform>
            <numerusform>تغيرت %n شارة منذ آخر تحقق.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are example badges. Your own are kept apart.</source>
        <translation>هذه شارات تجريبية. شاراتكم محفوظة في مكان آخر.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Back to my badges</source>
        <translation>الرجوع إلى شاراتي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>See</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>There is no badge in what you pasted.</source>
        <translation>لا شارة في ما لصقتم.</translation>
    </message>
    <message>
        <source>Add badges</source>
        <translation>إضافة شارات</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Reading the example badges…</source>
        <translation>قراءة الشارات التجريبية…</translation>
    </message>
    <message>
        <source>The example badges are gone.</source>
        <translation>حُذفت الشارات التجريبية.</translation>
    </message>
    <message>
        <source>This badge is for you: %1 is now one of your addresses.</source>
        <translation>هذه الشارة لكم: أصبح %1 من عناوينكم.</translation>
    </message>
    <message>
        <source>This badge is for another address than %1.</source>
        <translation>هذه الشارة ليست للعنوان %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s).</source>
        <translation>
            <numerusform>لا شارات.</numerusform>
            <numerusform>شارة واحدة.</numerusform>
            <numerusform>شارتان.</numerusform>
            <numerusform>%n شارات.</numerusform>
            <numerusform>%n شارة.</numerusform>
            <numerusform>%n شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is kept on this computer.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Without internet.</source>
        <translation>بلا إنترنت.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add badges…</source>
        <translation>إ&amp;ضافة شارات…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Paste a link or a file</source>
        <translation>&amp;لصق رابط أو ملف</translation>
    </message>
    <message>
        <source>&amp;Show my badges…</source>
        <translation>إ&amp;ظهار شاراتي…</translation>
    </message>
    <message>
        <source>&amp;Internet…</source>
        <translation>الإ&amp;نترنت…</translation>
    </message>
    <message>
        <source>&amp;Back to my badges</source>
        <translation>ال&amp;رجوع إلى شاراتي</translation>
    </message>
    <message>
        <source>&amp;Empty the example badges</source>
        <translation>ح&amp;ذف الشارات التجريبية</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <translation>&amp;شارة</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>التح&amp;قق الآن</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>As &amp;pictures</source>
        <translation>على شكل &amp;صور</translation>
    </message>
    <message>
        <source>As a &amp;list</source>
        <translation>على شكل &amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>الأ&amp;حدث أولاً</translation>
    </message>
    <message>
        <source>By n&amp;ame</source>
        <translation>حسب الا&amp;سم</translation>
    </message>
    <message>
        <source>By &amp;organisation</source>
        <translation>حسب ال&amp;مؤسسة</translation>
    </message>
    <message>
        <source>By &amp;end date</source>
        <translation>حسب تاريخ الا&amp;نتهاء</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>الجزء التا&amp;لي</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;About Besace</source>
        <translation>&amp;حول Besace</translation>
    </message>
    <message>
        <source>About Besace</source>
        <translation>حول Besace</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>&amp;Collection</source>
        <translation>م&amp;جموعة</translation>
    </message>
    <message>
        <source>Last copy: never.</source>
        <translation>آخر نسخة: لا نسخة بعد.</translation>
    </message>
    <message>
        <source>Last copy: %1.</source>
        <translation>آخر نسخة: %1.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>&amp;Restore a copy…</source>
        <translation>إرجا&amp;ع نسخة…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;New backpack…</source>
        <translation>حقي&amp;بة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open a backpack…</source>
        <translation>&amp;فتح حقيبة…</translation>
    </message>
    <message>
        <source>&amp;Last backpacks</source>
        <translation>الحقائب ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Empty this list</source>
        <translation>إ&amp;فراغ هذه القائمة</translation>
    </message>
    <message>
        <source>The list of backpacks is empty. The backpacks are still there.</source>
        <translation>قائمة الحقائب فارغة. الحقائب ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Open a backpack</source>
        <translation>فتح حقيبة</translation>
    </message>
    <message>
        <source>Backpacks</source>
        <translation>الحقائب</translation>
    </message>
    <message>
        <source>New backpack</source>
        <translation>حقيبة جديدة</translation>
    </message>
    <message>
        <source>Besace is still working. Open the backpack once that has ended.</source>
        <translation>ما زال Besace يعمل. افتحوا الحقيبة بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Organisations that you kno&amp;w…</source>
        <translation>ال&amp;مؤسسات المعروفة…</translation>
    </message>
    <message>
        <source>&amp;Reminders for my calendar…</source>
        <translation>تذ&amp;كيرات لتقويمي…</translation>
    </message>
    <message>
        <source>An organisation that you know</source>
        <translation>مؤسسة تعرفها</translation>
    </message>
    <message>
        <source>Do you know “%1”?</source>
        <translation>هل تعرف «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Say yes only if you trust it, and if this is really its address. Its genuine badges are then shown as checked.</source>
        <translation>قل نعم فقط إذا كنت تثق بها وكان هذا عنوانها حقًا. عندها تظهر شاراتها الأصلية على أنها تم التحقق منها.</translation>
    </message>
    <message>
        <source>Yes, I know it</source>
        <translation>نعم، أعرفها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End of my badges</source>
        <extracomment>The name of a file, without its ending</extracomment>
        <translation>نهاية شاراتي</translation>
    </message>
    <message>
        <source>Save the reminders</source>
        <translation>حفظ التذكيرات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>None of your badges has an end date ahead. Nothing was saved.</source>
        <translation>ليس لأي من شاراتك تاريخ انتهاء قادم. لم يُحفَظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) saved in “%1”. Open this file with your calendar.</source>
        <translation>
            <numerusform>لم يُحفَظ أي تذكير في «⁨%1⁩».</numerusform>
            <numerusform>حُفظ تذكير واحد في «⁨%1⁩». افتح هذا الملف بتقويمك.</numerusform>
            <numerusform>حُفظ تذكيران في «⁨%1⁩». افتح هذا الملف بتقويمك.</numerusform>
            <numerusform>حُفظت %n تذكيرات في «⁨%1⁩». افتح هذا الملف بتقويمك.</numerusform>
            <numerusform>حُفظ %n تذكيرًا في «⁨%1⁩». افتح هذا الملف بتقويمك.</numerusform>
            <numerusform>حُفظ %n تذكير في «⁨%1⁩». افتح هذا الملف بتقويمك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy on a USB key.</source>
        <translation>احفظ نسخة على مفتاح USB.</translation>
    </message>
    <message>
        <source>&amp;Questions and answers</source>
        <translation>أ&amp;سئلة وأجوبة</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل الاستعمال</translation>
    </message>
    <message>
        <source>A&amp;ccessibility</source>
        <translation>سه&amp;ولة الوصول</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Check ba&amp;dges</source>
        <translation>التحقق من ال&amp;شارات</translation>
    </message>
    <message>
        <source>Close and erase &amp;my traces…</source>
        <translation>إ&amp;غلاق ومحو آثاري…</translation>
    </message>
    <message>
        <source>This is the backpack that is open. Nothing was done.</source>
        <translation>هذه هي الحقيبة المفتوحة. لم نفعل شيئًا.</translation>
    </message>
    <message>
        <source>Besace is still working. Restore the copy once that has ended.</source>
        <translation>ما زال Besace يعمل. أرجعوا النسخة بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Try with e&amp;xample badges</source>
        <translation>ال&amp;تجربة بشارات تجريبية</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) that you chose</source>
        <translation>
            <numerusform>لا شارات اخترتموها</numerusform>
            <numerusform>شارة واحدة اخترتموها</numerusform>
            <numerusform>شارتان اخترتموهما</numerusform>
            <numerusform>%n شارات اخترتموها</numerusform>
            <numerusform>%n شارة اخترتموها</numerusform>
            <numerusform>%n شارة اخترتموها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n badge(s)</source>
        <translation>
            <numerusform>«%1»: لا شارات</numerusform>
            <numerusform>«%1»: شارة واحدة</numerusform>
            <numerusform>«%1»: شارتان</numerusform>
            <numerusform>«%1»: %n شارات</numerusform>
            <numerusform>«%1»: %n شارة</numerusform>
            <numerusform>«%1»: %n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>لا شيء للطباعة هنا.</translation>
    </message>
    <message>
        <source>No web site says who this is. Say yes only if the organisation itself gave you the badge. Its genuine badges are then shown as checked.</source>
        <translation>لا موقع يقول من هي. قولوا نعم فقط إذا أعطتكم المؤسسة الشارة بنفسها. عندها تظهر شاراتها الأصلية على أنها تم التحقق منها.</translation>
    </message>
    <message>
        <source>Do you know this organisation?</source>
        <translation>هل تعرفون هذه المؤسسة؟</translation>
    </message>
    <message>
        <source>Everything is kept in Besace&apos;s folder.</source>
        <translation>كل شيء محفوظ في مجلد Besace.</translation>
    </message>
    <message>
        <source>Everything is kept on the disk “%1”.</source>
        <translation>كل شيء محفوظ على القرص «%1».</translation>
    </message>
    <message>
        <source>Your backpack for Open Badges. Your badges stay with you. Nothing is sent to the internet without your agreement.</source>
        <translation>حقيبتكم لشارات Open Badges. تبقى شاراتكم عندكم. لا يُرسل شيء إلى الإنترنت دون موافقتكم.</translation>
    </message>
</context>
<context>
    <name>besace::NameDialog</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>تغيير اسم المجموعة</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is already a collection of this name.</source>
        <translation>توجد مجموعة بهذا الاسم.</translation>
    </message>
    <message>
        <source>For example: For a job at the reception</source>
        <translation>مثلاً: لعمل في الاستقبال</translation>
    </message>
</context>
<context>
    <name>besace::NameOnScreen</name>
    <message>
        <source>Badge without a name</source>
        <translation>شارة دون اسم</translation>
    </message>
</context>
<context>
    <name>besace::NoBadgeYet</name>
    <message>
        <source>How to get a badge</source>
        <translation>كيف تحصلون على شارة</translation>
    </message>
    <message>
        <source>Ask the organisation.</source>
        <translation>اسألوا المؤسسة.</translation>
    </message>
    <message>
        <source>A training centre, a local mission or an association can give a badge for what you did.</source>
        <translation>قد يعطيكم مركز تكوين أو mission locale أو جمعية شارة على ما فعلتم.</translation>
    </message>
    <message>
        <source>Look in your e-mails.</source>
        <translation>انظروا في بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>Search for the word “badge”. The e-mail has a picture or a link.</source>
        <translation>ابحثوا عن كلمة «badge». في الرسالة صورة أو رابط.</translation>
    </message>
    <message>
        <source>Download the file.</source>
        <translation>نزّلوا الملف.</translation>
    </message>
    <message>
        <source>Choose “Download”. A photo or a screenshot does not hold the badge.</source>
        <translation>اختاروا «تنزيل». الصورة العادية أو صورة الشاشة ليست فيها الشارة.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>besace::OrganisationDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>إضافة مؤسسة</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>تغيير مؤسسة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Site or address of the organisation</source>
        <translation>&amp;موقع المؤسسة أو عنوانها</translation>
    </message>
    <message>
        <source>&amp;Name of the organisation</source>
        <translation>ا&amp;سم المؤسسة</translation>
    </message>
    <message>
        <source>For example: exemple.fr</source>
        <translation>مثلًا: exemple.fr</translation>
    </message>
    <message>
        <source>This is no site. Write it like this: exemple.fr</source>
        <translation>هذا ليس موقعًا. اكتبه هكذا: exemple.fr</translation>
    </message>
    <message>
        <source>&amp;Key of the organisation</source>
        <translation>&amp;مفتاح المؤسسة</translation>
    </message>
</context>
<context>
    <name>besace::OrganisationsSection</name>
    <message>
        <source>You decide which organisations you know. Nobody else does.</source>
        <translation>أنت من يقرر أي مؤسسات تعرفها، ولا أحد غيرك.</translation>
    </message>
    <message>
        <source>Which or&amp;ganisations…</source>
        <translation>أي م&amp;ؤسسات…</translation>
    </message>
</context>
<context>
    <name>besace::OutputPanel</name>
    <message>
        <source>This stands in the file.</source>
        <translation>هذا ما في الملف.</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>نسخ النص كله</translation>
    </message>
    <message>
        <source>Copy this text. Paste it into your blog, where it takes HTML.</source>
        <translation>انسخوا هذا النص. ألصقوه في مدونتكم، حيث تقبل HTML.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>besace::OwnWordsEditor</name>
    <message>
        <source>Add a skill</source>
        <translation>إضافة مهارة</translation>
    </message>
    <message>
        <source>A skill that you see in this badge</source>
        <translation>مهارة ترونها في هذه الشارة</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a skill, a tag</comment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>A word to find it again</source>
        <translation>كلمة تساعد على إيجادها</translation>
    </message>
    <message>
        <source>Skills that I add</source>
        <translation>مهارات أضيفها أنا</translation>
    </message>
    <message>
        <source>My story</source>
        <translation>قصتي</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>وسومي</translation>
    </message>
</context>
<context>
    <name>besace::PageView</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>besace::PasswordDialog</name>
    <message>
        <source>Set a password</source>
        <translation>وضع كلمة سر</translation>
    </message>
    <message>
        <source>Only this password opens your backpack then, and the copies beside it.
Nobody can get a forgotten password back, not even us.</source>
        <translation>عندئذ لا تُفتح حقيبتكم والنسخ التي بجانبها إلا بكلمة السر هذه.
لا أحد يستطيع إرجاع كلمة سر منسية، ولا نحن.</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>&amp;وضع كلمة السر</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة السر</translation>
    </message>
    <message>
        <source>The copies beside your backpack get the new password too.</source>
        <translation>النسخ التي بجانب حقيبتكم تأخذ كلمة السر الجديدة أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>&amp;تغيير كلمة السر</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>إزالة كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>إ&amp;زالة كلمة السر</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>The password &amp;until now</source>
        <translation>كلمة السر ال&amp;حالية</translation>
    </message>
    <message>
        <source>Whoever finds the file of your backpack can open it then.</source>
        <translation>عندئذ يستطيع كل من يجد ملف حقيبتكم فتحها.</translation>
    </message>
</context>
<context>
    <name>besace::PasswordFields</name>
    <message>
        <source>Show what I &amp;type</source>
        <translation>إ&amp;ظهار ما أكتب</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>The same password &amp;again</source>
        <translation>كلمة السر نفسها م&amp;رة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الكلمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>A long one is safer. Take 4 or 5 words, for example.</source>
        <translation>الطويلة أكثر أمانًا. اختاروا مثلاً 4 أو 5 كلمات.</translation>
    </message>
    <message>
        <source>Write it down. Without it, nobody can open this, not even us.</source>
        <translation>اكتبوها على ورقة. بدونها لا يستطيع أحد فتح هذا، ولا نحن.</translation>
    </message>
</context>
<context>
    <name>besace::PasswordSection</name>
    <message>
        <source>A password protects your backpack. It locks after 10 minutes without you.</source>
        <translation>كلمة سر تحمي حقيبتكم. تُقفل بعد 10 دقائق بدونكم.</translation>
    </message>
    <message>
        <source>Change the pass&amp;word…</source>
        <translation>&amp;تغيير كلمة السر…</translation>
    </message>
    <message>
        <source>Remo&amp;ve the password…</source>
        <translation>إ&amp;زالة كلمة السر…</translation>
    </message>
    <message>
        <source>Set a pass&amp;word…</source>
        <translation>&amp;وضع كلمة سر…</translation>
    </message>
    <message>
        <source>Your backpack has no password. Whoever finds its file can open it.</source>
        <translation>ليست لحقيبتكم كلمة سر. كل من يجد ملفها يستطيع فتحها.</translation>
    </message>
</context>
<context>
    <name>besace::PdfPanel</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>besace::PlaceRail</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
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
        <source>%1, in “%2”</source>
        <translation>‏%1، داخل «%2»</translation>
    </message>
</context>
<context>
    <name>besace::Places</name>
    <message>
        <source>My badges</source>
        <translation>شاراتي</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>besace::PrintDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save a PDF…</source>
        <translation>&amp;حفظ ملف PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>There is no printer on this computer.
Save a PDF: it can be printed elsewhere.</source>
        <translation>لا توجد طابعة على هذا الحاسوب.
احفظوا ملف PDF: يمكن طباعته في مكان آخر.</translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation>حفظ ملف PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>my badges</source>
        <extracomment>The name of a file, without its ending</extracomment>
        <translation>شاراتي</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقف. لم يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n page(s) went to the printer.</source>
        <translation>
            <numerusform>تم. لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>تم. أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>تم. أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>تم. أُرسلت %n صفحات إلى الطابعة.</numerusform>
            <numerusform>تم. أُرسلت %n صفحة إلى الطابعة.</numerusform>
            <numerusform>تم. أُرسلت %n صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>تم. %1</translation>
    </message>
    <message>
        <source>The printer does not answer. Nothing was printed.</source>
        <translation>الطابعة لا تجيب. لم يُطبع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s), as in the preview.</source>
        <translation>
            <numerusform>لا شارات، كما في المعاينة.</numerusform>
            <numerusform>شارة واحدة، كما في المعاينة.</numerusform>
            <numerusform>شارتان، كما في المعاينة.</numerusform>
            <numerusform>%n شارات، كما في المعاينة.</numerusform>
            <numerusform>%n شارة، كما في المعاينة.</numerusform>
            <numerusform>%n شارة، كما في المعاينة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ProfilePanel</name>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 من %2 حرف</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>This badge has no web page. Attach the PDF instead.</source>
        <translation>ليس لهذه الشارة صفحة على الإنترنت. أرفقوا ملف PDF بدلاً منها.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Open LinkedIn</source>
        <translation>فتح LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn opens in your browser. It will see this badge. Nothing is posted before you say so.</source>
        <translation>يُفتح LinkedIn في متصفحكم. سيرى الموقع هذه الشارة. لا يُنشر شيء دون موافقتكم.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Open LinkedIn…</source>
        <translation>فتح LinkedIn…</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>نسخ هذا النص</translation>
    </message>
    <message>
        <source>A text for your network</source>
        <translation>نص لشبكتكم</translation>
    </message>
</context>
<context>
    <name>besace::Program</name>
    <message>
        <source>The disk that Besace is on is not there. Plug it in again: your choice is kept then.</source>
        <translation>القرص الذي عليه Besace غير موجود. صلوه من جديد، فيُحفظ اختياركم عندئذ.</translation>
    </message>
    <message>
        <source>Your backpack locks in 30 seconds. Press a key to stay.</source>
        <translation>ستُقفل حقيبتكم بعد 30 ثانية. اضغطوا على مفتاح للبقاء.</translation>
    </message>
    <message>
        <source>Your backpack is being rewritten…</source>
        <translation>تُكتب حقيبتكم من جديد…</translation>
    </message>
    <message>
        <source>Where to keep your backpack</source>
        <translation>أين تُحفظ حقيبتكم</translation>
    </message>
    <message>
        <source>Open a backpack</source>
        <translation>فتح حقيبة</translation>
    </message>
    <message>
        <source>Backpacks</source>
        <translation>حقائب</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Your backpack is being made…</source>
        <translation>نحضّر حقيبتكم…</translation>
    </message>
    <message>
        <source>Your backpack is not there. Plug its disk in again, then choose once more.</source>
        <translation>حقيبتكم غير موجودة. صلوا قرصها من جديد، ثم اختاروا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>besace::RecipientLine</name>
    <message>
        <source>Without a name: this badge does not say whom it was given to.</source>
        <translation>بلا اسم: لا تقول هذه الشارة لمن أُعطيت.</translation>
    </message>
    <message>
        <source>In your name.</source>
        <translation>باسمكم.</translation>
    </message>
    <message>
        <source>In your name (%1).</source>
        <translation>باسمكم (%1).</translation>
    </message>
    <message>
        <source>In the name of another address. It is hidden in the badge.</source>
        <translation>باسم عنوان آخر. العنوان مخفي في الشارة.</translation>
    </message>
    <message>
        <source>In the name of another address: %1.</source>
        <translation>باسم عنوان آخر: %1.</translation>
    </message>
    <message>
        <source>The address is hidden. Try your addresses.</source>
        <translation>العنوان مخفي. جربوا عناوينكم.</translation>
    </message>
    <message>
        <source>Given to %1.</source>
        <translation>أُعطيت إلى %1.</translation>
    </message>
    <message>
        <source>Name written in the badge: %1</source>
        <translation>الاسم المكتوب في الشارة: %1</translation>
    </message>
    <message>
        <source>It is mine: add this address</source>
        <translation>هو لي: إضافة هذا العنوان</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>بريدكم الإلكتروني</translation>
    </message>
    <message>
        <source>Try this address</source>
        <translation>تجربة هذا العنوان</translation>
    </message>
    <message>
        <source>In your name, by a key.</source>
        <translation>باسمكم، عن طريق مفتاح.</translation>
    </message>
    <message>
        <source>Given to a key. It names nobody.</source>
        <translation>أُعطيت لمفتاح لا يذكر اسم أحد.</translation>
    </message>
    <message>
        <source>It is my key: add it</source>
        <translation>هذا مفتاحي: إضافته</translation>
    </message>
</context>
<context>
    <name>besace::RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>بقيت ثوانٍ قليلة</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>انتهى تقريبًا</numerusform>
            <numerusform>بقيت ثانية واحدة تقريبًا</numerusform>
            <numerusform>بقيت ثانيتان تقريبًا</numerusform>
            <numerusform>بقيت %n ثوانٍ تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
            <numerusform>بقيت %n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقيت أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::ReportDialog</name>
    <message>
        <source>The person has &amp;agreed</source>
        <translation>&amp;وافق الشخص</translation>
    </message>
    <message>
        <source>The report says what was checked, when, and what it proves. It holds no badge.</source>
        <translation>يقول التقرير ما تم التحقق منه، ومتى، وما يُثبته. لا يحتوي على أي شارة.</translation>
    </message>
    <message>
        <source>&amp;Name of the person</source>
        <translation>ا&amp;سم الشخص</translation>
    </message>
    <message>
        <source>&amp;Your name (you may leave it out)</source>
        <translation>اس&amp;مكم (غير ضروري)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;تقرير</translation>
    </message>
    <message>
        <source>Sheet for the &amp;interview</source>
        <translation>ورقة ل&amp;لمقابلة</translation>
    </message>
    <message>
        <source>Report and interview</source>
        <translation>التقرير والمقابلة</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>The sheet lists skills and proof, and three questions for each badge.</source>
        <translation>تجمع الورقة المهارات والأدلة، وثلاثة أسئلة لكل شارة.</translation>
    </message>
</context>
<context>
    <name>besace::RestoreDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>إرجا&amp;ع</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>إرجاع نسخة</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>قراءة النسخة…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>الإرجاع…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. What was added is kept.</source>
        <translation>توقف. ما أُضيف محفوظ.</translation>
    </message>
</context>
<context>
    <name>besace::RestoreModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what becomes of a badge, and its name</comment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>besace::RestorePreview</name>
    <message>
        <source>&amp;Add what is missing</source>
        <translation>إ&amp;ضافة ما ينقص</translation>
    </message>
    <message>
        <source>Re&amp;place everything</source>
        <translation>ا&amp;ستبدال الكل</translation>
    </message>
    <message>
        <source>Badges of the copy</source>
        <translation>شارات النسخة</translation>
    </message>
    <message>
        <source>All badges of your backpack go into the trash first. They stay there for 30 days.</source>
        <translation>أولاً تُنقل كل شارات حقيبتكم إلى سلة المهملات. تبقى فيها 30 يومًا.</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>لا شيء للإضافة.</translation>
    </message>
</context>
<context>
    <name>besace::RestoreSource</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار م&amp;لف…</translation>
    </message>
    <message>
        <source>What is missing in your backpack is added. Nothing is overwritten.
First you see what would be added.</source>
        <translation>يُضاف ما ينقص في حقيبتكم. لا يُحذف شيء منها.
ترون أولاً ما سيُضاف.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Password of the copy</source>
        <translation>&amp;كلمة سر النسخة</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>عرض الم&amp;حتوى</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>اختيار نسخة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>Or a copy that Besace &amp;made itself:</source>
        <translation>أو نسخة &amp;صنعها Besace:</translation>
    </message>
    <message>
        <source>Copies that Besace made itself</source>
        <translation>نسخ صنعها Besace</translation>
    </message>
</context>
<context>
    <name>besace::ReviewAddresses</name>
    <message>
        <source>They are only compared, on this computer. Put a blank between two.</source>
        <translation>نقارنها فقط، على هذا الحاسوب. ضعوا فراغًا بين عنوانين.</translation>
    </message>
    <message>
        <source>E-&amp;mail addresses of the person</source>
        <translation>ع&amp;ناوين البريد الإلكتروني للشخص</translation>
    </message>
</context>
<context>
    <name>besace::ReviewDetails</name>
    <message>
        <source>To ask about</source>
        <translation>ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Six checks</source>
        <translation>ستة أشياء نتحقق منها</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>الملف: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>besace::ReviewModel</name>
    <message>
        <source>No end date</source>
        <translation>لا تاريخ نهاية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For this person?</source>
        <translation>لهذا الشخص؟</translation>
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
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُنظر فيه بعد</translation>
    </message>
</context>
<context>
    <name>besace::ReviewTabs</name>
    <message>
        <source>Skills (%1)</source>
        <translation>المهارات (%1)</translation>
    </message>
    <message>
        <source>Proof (%1)</source>
        <translation>الأدلة (%1)</translation>
    </message>
    <message>
        <source>Questions to ask (%1)</source>
        <translation>أسئلة تُطرح (%1)</translation>
    </message>
    <message>
        <source>Skills, proof and questions</source>
        <translation>المهارات والأدلة والأسئلة</translation>
    </message>
</context>
<context>
    <name>besace::ReviewWindow</name>
    <message>
        <source>Check badges</source>
        <translation>التحقق من شارات</translation>
    </message>
    <message>
        <source>Open what the person brings: a PDF, pictures, a folder, a mail.</source>
        <translation>افتحوا ما يأتي به الشخص: ملف PDF، أو صورًا، أو مجلدًا، أو رسالة.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Nothing is kept after the session.</source>
        <translation>لا يُحفظ شيء بعد الجلسة.</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>إ&amp;غلاق الجلسة</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
        <source>Open a &amp;folder…</source>
        <translation>فتح &amp;مجلد…</translation>
    </message>
    <message>
        <source>Only what &amp;raises a question</source>
        <translation>فقط ما يثير &amp;سؤالًا</translation>
    </message>
    <message>
        <source>Ask the organisations’ s&amp;ites</source>
        <translation>سؤال موا&amp;قع المؤسسات</translation>
    </message>
    <message>
        <source>There is no badge in what you pasted.</source>
        <translation>لا توجد شارة في ما لصقتموه.</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>جارٍ القراءة والتحقق…</translation>
    </message>
    <message>
        <source>There is no internet: nobody was asked.</source>
        <translation>لا يوجد إنترنت: لم نسأل أحدًا.</translation>
    </message>
    <message>
        <source>Asking the organisations’ sites…</source>
        <translation>جارٍ سؤال مواقع المؤسسات…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without a badge.</source>
        <translation>
            <numerusform>لا ملفات دون شارة.</numerusform>
            <numerusform>ملف واحد دون شارة.</numerusform>
            <numerusform>ملفان دون شارة.</numerusform>
            <numerusform>%n ملفات دون شارة.</numerusform>
            <numerusform>%n ملفًا دون شارة.</numerusform>
            <numerusform>%n ملف دون شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>A kept session is over, and could not be erased.</source>
        <translation>انتهت جلسة محفوظة، ولم يمكن حذفها.</translation>
    </message>
    <message>
        <source>The session is kept until %1.</source>
        <translation>الجلسة محفوظة حتى %1.</translation>
    </message>
    <message>
        <source>Kept &amp;sessions…</source>
        <translation>ال&amp;جلسات المحفوظة…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>الا&amp;حتفاظ…</translation>
    </message>
    <message>
        <source>Nothing is kept after the session, unless you ask for it.</source>
        <translation>لا يُحفظ شيء بعد الجلسة، إلا إذا طلبتم ذلك.</translation>
    </message>
    <message>
        <source>Personal &amp;data</source>
        <translation>البيانات ال&amp;شخصية</translation>
    </message>
    <message>
        <source>Shown: %1 of %2.</source>
        <translation>المعروض: %1 من %2.</translation>
    </message>
</context>
<context>
    <name>besace::ReviewWords</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Follow-up of the person</source>
        <translation>متابعة المسار</translation>
    </message>
    <message>
        <source>File for an application</source>
        <translation>ملف طلب عمل</translation>
    </message>
    <message>
        <source>Request of the person</source>
        <translation>طلب الشخص</translation>
    </message>
    <message>
        <source>Besace cannot read the kept sessions.</source>
        <translation>لا يستطيع Besace قراءة الجلسات المحفوظة.</translation>
    </message>
</context>
<context>
    <name>besace::SaveCopyDialog</name>
    <message>
        <source>Protect it with a pass&amp;word</source>
        <translation>حماية &amp;بكلمة سر</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>All your badges go into one file. Keep it in another place, on a USB key for example.
The file is a ZIP: it can be read without Besace.</source>
        <translation>كل شاراتكم في ملف واحد. احفظوه في مكان آخر، مثلاً على مفتاح USB.
الملف ZIP: يُقرأ بدون Besace أيضًا.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Nothing was saved. Choose a name that ends in “.%1”.</source>
        <translation>لم يُحفظ شيء. اختاروا اسمًا ينتهي بـ «.%1».</translation>
    </message>
    <message>
        <source>Saving the copy…</source>
        <translation>حفظ النسخة…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقف. لم يُحفظ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %n badge(s) are in the copy.</source>
        <translation>
            <numerusform>تم. لا شارات في النسخة.</numerusform>
            <numerusform>تم. في النسخة شارة واحدة.</numerusform>
            <numerusform>تم. في النسخة شارتان.</numerusform>
            <numerusform>تم. في النسخة %n شارات.</numerusform>
            <numerusform>تم. في النسخة %n شارة.</numerusform>
            <numerusform>تم. في النسخة %n شارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>File: %1 – %2</source>
        <translation>الملف: ⁨%1⁩ – %2</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is on the same disk as your backpack. Put one on a USB key too.</source>
        <translation>هي على قرص حقيبتكم نفسه. ضعوا نسخة على مفتاح USB أيضًا.</translation>
    </message>
    <message>
        <source>This copy has no password: whoever finds it can read it.</source>
        <translation>هذه النسخة بلا كلمة سر: من يجدها يمكنه قراءتها.</translation>
    </message>
</context>
<context>
    <name>besace::SealedDialog</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;تركه</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>A file with a password</source>
        <translation>ملف له كلمة سر</translation>
    </message>
    <message>
        <source>“%1” opens only with its password. Ask the person to type it.</source>
        <translation>لا يُفتح «%1» إلا بكلمة السر. اطلبوا من الشخص أن يكتبها.</translation>
    </message>
    <message>
        <source>The file stays as it is. The password is not kept.</source>
        <translation>يبقى الملف كما هو. كلمة السر لا تُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;كلمة سر الملف</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>الفتح…</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>فُتح.</translation>
    </message>
</context>
<context>
    <name>besace::Sections</name>
    <message>
        <source>What changed on %1</source>
        <translation>ما تغير في %1</translation>
    </message>
    <message>
        <source>What was required</source>
        <translation>ما كان مطلوبًا</translation>
    </message>
    <message>
        <source>What this badge says</source>
        <translation>ما تقوله هذه الشارة</translation>
    </message>
    <message>
        <source>Skills named in the badge</source>
        <translation>المهارات المذكورة في الشارة</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>ما قام به الشخص</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>الرصيد: %1</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
</context>
<context>
    <name>besace::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>المحو</translation>
    </message>
    <message>
        <source>Your badges, the copies beside them and these settings go. First you see what exactly.</source>
        <translation>تُمحى شاراتكم والنسخ التي بجانبها وهذه الإعدادات. ترون أولاً ما سيُمحى.</translation>
    </message>
    <message>
        <source>&amp;Erase everything…</source>
        <translation>محو ال&amp;كل…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Backpacks</source>
        <translation>الحقائب</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
</context>
<context>
    <name>besace::ShareDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Show my badges</source>
        <translation>إظهار شاراتي</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>ماذا؟</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>None of these badges can be in this file. The list says why.</source>
        <translation>لا يمكن وضع أي من هذه الشارات في هذا الملف. القائمة تقول لماذا.</translation>
    </message>
</context>
<context>
    <name>besace::ShareDone</name>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>Write a m&amp;ail</source>
        <translation>إرسال بري&amp;د</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>نسخ هذه الكلمات</translation>
    </message>
    <message>
        <source>Done. %1 – %2</source>
        <translation>تم. ⁨%1⁩ – %2</translation>
    </message>
    <message>
        <source>Attach the file to your mail yourself. For the mail: “%1”</source>
        <translation>أرفقوا الملف برسالتكم بأنفسكم. للرسالة: «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>besace::ShareForm</name>
    <message>
        <source>Put the &amp;badges into the file</source>
        <translation>وضع ال&amp;شارات في الملف</translation>
    </message>
    <message>
        <source>For a job at a reception desk</source>
        <translation>لعمل في الاستقبال</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>With colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Plain, for a slow printer</source>
        <translation>بسيط، لطابعة بطيئة</translation>
    </message>
    <message>
        <source>&amp;Reduce the pictures</source>
        <translation>&amp;تصغير الصور</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>A few words abo&amp;ut you</source>
        <translation>&amp;كلمات قليلة عنكم</translation>
    </message>
</context>
<context>
    <name>besace::ShareKind</name>
    <message>
        <source>Web page (one file)</source>
        <translation>صفحة إنترنت (ملف واحد)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة إنترنت (*.html)</translation>
    </message>
    <message>
        <source>PDF to send or print</source>
        <translation>ملف PDF للإرسال أو الطباعة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملف PDF‏ (*.pdf)</translation>
    </message>
    <message>
        <source>E-mail with the badges</source>
        <translation>رسالة بريد مع الشارات</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>رسالة بريد (*.eml)</translation>
    </message>
    <message>
        <source>CV as PDF</source>
        <translation>سيرة ذاتية بصيغة PDF</translation>
    </message>
    <message>
        <source>CV as a web page</source>
        <translation>سيرة ذاتية كصفحة إنترنت</translation>
    </message>
    <message>
        <source>CV for other sites (JSON Resume)</source>
        <translation>سيرة ذاتية لمواقع أخرى (JSON Resume)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>ملف JSON (*.json)</translation>
    </message>
    <message>
        <source>The badges&apos; files (ZIP)</source>
        <translation>ملفات الشارات (ZIP)</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ملف ZIP (*.zip)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Open Badges 3.0 for other programs (JSON)</source>
        <translation>شارات Open Badges 3.0 لبرامج أخرى (JSON)</translation>
    </message>
    <message>
        <source>Earlier badges for other programs (JSON)</source>
        <translation>شارات أقدم لبرامج أخرى (JSON)</translation>
    </message>
    <message>
        <source>LinkedIn and other networks</source>
        <translation>شبكة LinkedIn وغيرها</translation>
    </message>
    <message>
        <source>E-mail signature</source>
        <translation>توقيع البريد</translation>
    </message>
    <message>
        <source>Web site (a folder)</source>
        <translation>موقع إنترنت (مجلد)</translation>
    </message>
    <message>
        <source>For a blog (HTML)</source>
        <translation>لمدونة (HTML)</translation>
    </message>
    <message>
        <source>Picture to post (PNG)</source>
        <translation>صورة للنشر (PNG)</translation>
    </message>
</context>
<context>
    <name>besace::ShareList</name>
    <message>
        <source>%1, another e-mail address</source>
        <translation>‏%1، بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>تحريك إلى الأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى الأسفل</translation>
    </message>
    <message>
        <source>Badges to show</source>
        <translation>شارات للإظهار</translation>
    </message>
    <message>
        <source>“%1”: %2. Others will see it too. Click again to show it anyway.</source>
        <translation>‏«⁨%1⁩»: %2. سيرى الآخرون ذلك أيضًا. انقروا مرة أخرى لإظهارها رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>besace::SharePerson</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telep&amp;hone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Ph&amp;oto…</source>
        <translation>&amp;صورة…</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>“M&amp;y story” of each badge</source>
        <translation>«&amp;قصتي» عن كل شارة</translation>
    </message>
    <message>
        <source>S&amp;kills that I added</source>
        <translation>ال&amp;مهارات التي أضفتها</translation>
    </message>
    <message>
        <source>Not shown while this is empty</source>
        <translation>لا يظهر إن بقي فارغًا</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمكم</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture.</source>
        <translation>‏«⁨%1⁩» ليس صورة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The photo is shown: %1</source>
        <translation>الصورة تظهر: %1</translation>
    </message>
    <message>
        <source>The photo is shown.</source>
        <translation>الصورة تظهر.</translation>
    </message>
</context>
<context>
    <name>besace::ShareSeen</name>
    <message>
        <source>Your name: %1</source>
        <translation>اسمكم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>اسمكم</translation>
    </message>
    <message>
        <source>An e-mail address: %1</source>
        <translation>بريد إلكتروني: ⁨%1⁩</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Your telephone number: %1</source>
        <translation>رقم هاتفكم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>your telephone number</source>
        <translation>رقم هاتفكم</translation>
    </message>
    <message>
        <source>Your photo</source>
        <translation>صورتكم</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s): %1</source>
        <translation>
            <numerusform>لا شارات: ⁨%1⁩</numerusform>
            <numerusform>شارة واحدة: ⁨%1⁩</numerusform>
            <numerusform>شارتان: ⁨%1⁩</numerusform>
            <numerusform>%n شارات: ⁨%1⁩</numerusform>
            <numerusform>%n شارة: ⁨%1⁩</numerusform>
            <numerusform>%n شارة: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you wrote about %n badge(s)</source>
        <translation>
            <numerusform>لم تكتبوا شيئًا</numerusform>
            <numerusform>ما كتبتم عن شارة واحدة</numerusform>
            <numerusform>ما كتبتم عن شارتين</numerusform>
            <numerusform>ما كتبتم عن %n شارات</numerusform>
            <numerusform>ما كتبتم عن %n شارة</numerusform>
            <numerusform>ما كتبتم عن %n شارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Skills that you added: %1</source>
        <translation>المهارات التي أضفتموها: %1</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n badge(s), to be checked</source>
        <translation>
            <numerusform>لا ملفات شارات</numerusform>
            <numerusform>ملف شارة واحدة للتحقق</numerusform>
            <numerusform>ملفا شارتين للتحقق</numerusform>
            <numerusform>ملفات %n شارات للتحقق</numerusform>
            <numerusform>ملفات %n شارة للتحقق</numerusform>
            <numerusform>ملفات %n شارة للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside the badges&apos; files stands: %1</source>
        <translation>داخل ملفات الشارات مكتوب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” names nobody. Here others see that it is yours.</source>
        <translation>‏«⁨%1⁩» لا تذكر أحدًا. هنا يرى الآخرون أنها لكم.</translation>
    </message>
    <message>
        <source>Not in it: %1</source>
        <translation>ليس فيه: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>besace::ShareView</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>too heavy</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>الحجم: %1</translation>
    </message>
    <message>
        <source>By e-mail: %1</source>
        <translation>بالبريد: %1</translation>
    </message>
    <message>
        <source>In the CEJ app: %1</source>
        <translation>في تطبيق CEJ:‏ %1</translation>
    </message>
    <message>
        <source>What others w&amp;ill see:</source>
        <translation>ما سي&amp;راه الآخرون:</translation>
    </message>
    <message>
        <source>What others will see</source>
        <translation>ما سيراه الآخرون</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبل ذلك: %1</translation>
    </message>
    <message>
        <source>Reduce the pictures</source>
        <translation>تصغير الصور</translation>
    </message>
</context>
<context>
    <name>besace::ShareWhat</name>
    <message>
        <source>Which badges</source>
        <translation>أي شارات</translation>
    </message>
    <message>
        <source>All my badges</source>
        <translation>كل شاراتي</translation>
    </message>
    <message numerus="yes">
        <source>The %n badge(s) chosen</source>
        <translation>
            <numerusform>لم تُختر شارة</numerusform>
            <numerusform>الشارة المختارة</numerusform>
            <numerusform>الشارتان المختارتان</numerusform>
            <numerusform>الشارات المختارة: %n</numerusform>
            <numerusform>الشارات المختارة: %n</numerusform>
            <numerusform>الشارات المختارة: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>besace::SignaturePanel</name>
    <message>
        <source>Your signature</source>
        <translation>توقيعكم</translation>
    </message>
    <message>
        <source>1. Copy the signature with pictures.
2. In Gmail, open the settings: the wheel at the top.
3. Choose “See all settings”.
4. Go down to “Signature” and create one.
5. Paste, then save changes.</source>
        <translation>1. انسخوا التوقيع مع الصور.
2. في Gmail، افتحوا الإعدادات: العجلة في الأعلى.
3. اختاروا «عرض كل الإعدادات».
4. انزلوا إلى «التوقيع» وأنشئوا توقيعًا.
5. الصقوا، ثم احفظوا التغييرات.</translation>
    </message>
    <message>
        <source>1. Copy the signature with pictures.
2. In Outlook, start a new e-mail.
3. Open the menu “Signature”.
4. Create a new signature.
5. Paste, then save.</source>
        <translation>1. انسخوا التوقيع مع الصور.
2. في Outlook، ابدؤوا رسالة جديدة.
3. افتحوا قائمة «التوقيع».
4. أنشئوا توقيعًا جديدًا.
5. الصقوا، ثم احفظوا.</translation>
    </message>
    <message>
        <source>1. Save the signature as a file.
2. In Thunderbird, open the account settings.
3. Choose your e-mail address.
4. Tick “Attach the signature from a file instead”.
5. Choose the file.</source>
        <translation>1. احفظوا التوقيع في ملف.
2. في Thunderbird، افتحوا إعدادات الحسابات.
3. اختاروا عنوان بريدكم.
4. اختاروا إرفاق التوقيع من ملف.
5. اختاروا الملف.</translation>
    </message>
    <message>
        <source>Pictures are often blocked in e-mail: keep the text link.</source>
        <translation>كثيرًا ما تُحجب الصور في البريد: أبقوا رابط النص.</translation>
    </message>
    <message numerus="yes">
        <source>A signature shows %n badge(s): the first of your list.</source>
        <translation>
            <numerusform>التوقيع لا يعرض شارات.</numerusform>
            <numerusform>التوقيع يعرض شارة واحدة: الأولى في قائمتكم.</numerusform>
            <numerusform>التوقيع يعرض شارتين: الأوليين في قائمتكم.</numerusform>
            <numerusform>التوقيع يعرض %n شارات: الأولى في قائمتكم.</numerusform>
            <numerusform>التوقيع يعرض %n شارة: الأولى في قائمتكم.</numerusform>
            <numerusform>التوقيع يعرض %n شارة: الأولى في قائمتكم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it as your signature.</source>
        <translation>تم النسخ. الصقوه توقيعًا لكم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة إنترنت (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Copy with pictures</source>
        <translation>نسخ مع الصور</translation>
    </message>
    <message>
        <source>Copy the text only</source>
        <translation>نسخ النص فقط</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
</context>
<context>
    <name>besace::SignerLine</name>
    <message>
        <source>&amp;Forget this key…</source>
        <translation>&amp;نسيان هذا المفتاح…</translation>
    </message>
    <message>
        <source>Only lists that are signed with this key are taken.</source>
        <translation>لا تؤخذ إلا القوائم الموقّعة بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Only the signed lists of “%1” are taken.</source>
        <translation>لا تؤخذ إلا القوائم الموقّعة من «%1».</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Forget this key</source>
        <translation>نسيان هذا المفتاح</translation>
    </message>
    <message>
        <source>Forget the key of “%1”?</source>
        <translation>هل تريدون نسيان مفتاح «%1»؟</translation>
    </message>
    <message>
        <source>Every list is taken then. The next signed list brings its own key.</source>
        <translation>تؤخذ حينها كل القوائم. القائمة الموقّعة التالية تأتي بمفتاحها.</translation>
    </message>
    <message>
        <source>Yes, forget it</source>
        <translation>نعم، انسوه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>besace::SigningDialog</name>
    <message>
        <source>Sign and &amp;save…</source>
        <translation>التوقيع وال&amp;حفظ…</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>توقيع القائمة</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>A signature shows that the list comes from you, and that nobody changed it. Whoever takes it once then takes your later lists, and no others.</source>
        <translation>التوقيع يبيّن أن القائمة منكم، وأن أحدًا لم يغيّرها. من يأخذها مرة يأخذ قوائمكم التالية، ولا يأخذ غيرها.</translation>
    </message>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation>ا&amp;سم مؤسستكم</translation>
    </message>
    <message>
        <source>&amp;Where the list can be had (you may leave it out)</source>
        <translation>أي&amp;ن توجد القائمة (يمكن تركه)</translation>
    </message>
    <message>
        <source>Your key: %1</source>
        <translation>مفتاحكم: %1</translation>
    </message>
    <message>
        <source>Besace makes your key now, in the file “%1”. Keep this file to yourself, and keep a copy of it. Without it, nobody takes your later lists.</source>
        <translation>تنشئ Besace مفتاحكم الآن، في الملف «%1». احفظوا هذا الملف لكم وحدكم، واحفظوا نسخة منه. بدونه لا يأخذ أحد قوائمكم التالية.</translation>
    </message>
</context>
<context>
    <name>besace::SiteFields</name>
    <message>
        <source>Search engines may find it</source>
        <translation>يمكن لمحركات البحث أن تجده</translation>
    </message>
    <message>
        <source>Otherwise only those who have the link find it.</source>
        <translation>وإلا فلا يجده إلا من عنده الرابط.</translation>
    </message>
    <message>
        <source>The address of your site</source>
        <translation>عنوان موقعكم</translation>
    </message>
    <message>
        <source>Networks then show a picture below your link. You can leave it empty.</source>
        <translation>عندها تُظهر الشبكات صورة تحت رابطكم. يمكنكم تركه فارغًا.</translation>
    </message>
    <message>
        <source>This is not the address of a site. It begins with https://.</source>
        <translation>هذا ليس عنوان موقع. يبدأ العنوان بـ ⁨https://⁩.</translation>
    </message>
</context>
<context>
    <name>besace::SiteQuestion</name>
    <message>
        <source>&amp;Do not ask again for this site</source>
        <translation>عدم ال&amp;سؤال مرة أخرى عن هذا الموقع</translation>
    </message>
    <message>
        <source>Contact a site?</source>
        <translation>الاتصال بموقع؟</translation>
    </message>
    <message>
        <source>To check, Besace contacts the organisation&apos;s site (%1). All right?</source>
        <translation>للتحقق، يتصل Besace بموقع المؤسسة (⁦%1⁩). هل توافقون؟</translation>
    </message>
    <message>
        <source>The site will learn that somebody looks at this badge. Nothing else is sent.</source>
        <translation>سيعرف الموقع أن أحدًا ينظر إلى هذه الشارة. لا يُرسل شيء آخر.</translation>
    </message>
    <message>
        <source>This site is not protected. On the way, others could read or change what it answers.</source>
        <translation>هذا الموقع غير محمي. قد يقرأ آخرون رده أو يغيّرونه في الطريق.</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;Always, for every site</source>
        <translation>&amp;دائمًا، لكل المواقع</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;ليس الآن</translation>
    </message>
</context>
<context>
    <name>besace::SitesDialog</name>
    <message>
        <source>&amp;Without internet: contact nobody</source>
        <translation>&amp;بلا إنترنت: عدم الاتصال بأحد</translation>
    </message>
    <message>
        <source>&amp;Contact every site without asking</source>
        <translation>الا&amp;تصال بكل المواقع دون سؤال</translation>
    </message>
    <message>
        <source>&amp;Ask again for this site</source>
        <translation>ال&amp;سؤال من جديد عن هذا الموقع</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Sites that may be contacted without asking:</source>
        <translation>مواقع يمكن الاتصال بها دون سؤال:</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>To check a badge, Besace may have to ask the organisation&apos;s site. The site then learns that somebody looks at this badge.</source>
        <translation>للتحقق من شارة، قد يسأل Besace موقع المؤسسة. عندئذ يعرف الموقع أن أحدًا ينظر إلى هذه الشارة.</translation>
    </message>
    <message>
        <source>%1 (not protected)</source>
        <translation>‏%1 (غير محمي)</translation>
    </message>
</context>
<context>
    <name>besace::Sources</name>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Pasted data</source>
        <translation>بيانات ملصقة</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>besace::StateBox</name>
    <message>
        <source>Prepare an e-mail…</source>
        <translation>تحضير رسالة…</translation>
    </message>
</context>
<context>
    <name>besace::StoryEditor</name>
    <message>
        <source>What I did</source>
        <translation>ماذا فعلتُ</translation>
    </message>
    <message>
        <source>For example: I prepared 40 meals a week.</source>
        <translation>مثلاً: حضّرت 40 وجبة في الأسبوع.</translation>
    </message>
    <message>
        <source>With whom, where</source>
        <translation>مع من، وأين</translation>
    </message>
    <message>
        <source>For example: with 6 volunteers, in Lyon.</source>
        <translation>مثلاً: مع 6 متطوعين في مدينة ليون.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ماذا يبيّن ذلك</translation>
    </message>
    <message>
        <source>For example: I can organise my work.</source>
        <translation>مثلاً: أعرف كيف أنظّم عملي.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>الأحرف: %1 من %2</translation>
    </message>
</context>
<context>
    <name>besace::TechnicalDetails</name>
    <message>
        <source>Open Badges version</source>
        <translation>إصدار Open Badges</translation>
    </message>
    <message>
        <source>Securing</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Algorithm or suite</source>
        <translation>الخوارزمية</translation>
    </message>
    <message>
        <source>Badge id</source>
        <translation>معرّف الشارة</translation>
    </message>
    <message>
        <source>Hosted at</source>
        <translation>مكان الحفظ على الإنترنت</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>معرّف المؤسسة</translation>
    </message>
    <message>
        <source>Achievement id</source>
        <translation>معرّف النموذج</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>العيوب</translation>
    </message>
    <message>
        <source>The badge&apos;s data</source>
        <translation>بيانات الشارة</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Control code, as on paper</source>
        <translation>رمز التحقق، كما على الورق</translation>
    </message>
</context>
<context>
    <name>besace::TrashBar</name>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>After 30 days, these badges go for good.</source>
        <translation>بعد 30 يومًا تُحذف هذه الشارات إلى الأبد.</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
</context>
<context>
    <name>besace::UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>What was in the trash cannot come back. The same once more undoes the step before: %1.</source>
        <translation>ما كان في سلة المهملات لا يعود. مرة أخرى تُلغى الخطوة السابقة: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تم التراجع عن: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>تمت من جديد: %1.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع عن: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة: %1</translation>
    </message>
</context>
<context>
    <name>besace::UnlockDialog</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the backpack</source>
        <translation>فتح الحقيبة</translation>
    </message>
    <message>
        <source>A password protects “%1”.</source>
        <translation>كلمة سر تحمي «⁨%1⁩».</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>الفتح…</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>فُتحت.</translation>
    </message>
    <message>
        <source>I no longer &amp;know the password</source>
        <translation>لم &amp;أعد أعرف كلمة السر</translation>
    </message>
</context>
<context>
    <name>besace::WebPageView</name>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
    </message>
    <message>
        <source>The arrows up and down scroll. The arrows left and right go from link to link.</source>
        <translation>السهمان إلى أعلى وإلى أسفل يمرّران الصفحة. السهمان إلى اليسار وإلى اليمين ينتقلان من رابط إلى رابط.</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>الملف %1</translation>
    </message>
    <message>
        <source>Link: %1 → %2</source>
        <translation>رابط: %1 ← %2</translation>
    </message>
</context>
<context>
    <name>besace::WordChips</name>
    <message>
        <source>No more than %1 fit here.</source>
        <translation>لا مكان هنا لأكثر من %1.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>إزالة «⁨%1⁩»</translation>
    </message>
</context>
</TS>
