<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>ichviewer</name>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Analysis</source>
      <translation>ت&amp;حليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Edit mask</source>
      <translation>تح&amp;رير القناع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Help</source>
      <translation>م&amp;ساعدة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Layout</source>
      <translation>ت&amp;خطيط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Measure</source>
      <translation>&amp;قياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Navigate</source>
      <translation>ت&amp;نقل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Studies</source>
      <translation>&amp;دراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>&amp;Window level</source>
      <translation>مستوى النا&amp;فذة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D</source>
      <translation>ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>3D view</source>
      <translation>عرض ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>ABC/2</source>
      <translation>ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>About ichviewer</source>
      <translation>حول ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Accept finding</source>
      <translation>قبول الموجودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Add folder to the study list …</source>
      <translation>إضافة مجلد إلى قائمة الدراسات …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>All keys, and how to change them</source>
      <translation>كل المفاتيح وكيفية تغييرها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Analyse</source>
      <translation>تحليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Angle</source>
      <translation>زاوية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Appearance, reading, analysis, storage, privacy</source>
      <translation>المظهر والقراءة والتحليل والتخزين والخصوصية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow</source>
      <translation>سهم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Arrow and text</source>
      <translation>سهم ونص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine</source>
      <translation>عرض متتابع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine faster</source>
      <translation>عرض متتابع أسرع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Cine slower</source>
      <translation>عرض متتابع أبطأ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy image</source>
      <translation>نسخ الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Copy the shown slice, or the active 3D view, to the clipboard</source>
      <translation>نسخ الشريحة المعروضة أو العرض ثلاثي الأبعاد النشط إلى الحافظة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Corner texts</source>
      <translation>نصوص الزوايا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU</source>
      <translation>تصحيح HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Correct HU that were stored wrong, or undo it; only where a correction is offered</source>
      <translation>تصحيح قيم HU المخزنة خطأ أو التراجع عنه؛ فقط حيث يُعرض تصحيح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Delete measurement</source>
      <translation>حذف القياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen</source>
      <translation>وضع العرض التوضيحي: لا أسماء ولا معرّفات ولا تواريخ ميلاد على الشاشة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Distance</source>
      <translation>مسافة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Do again what was taken back</source>
      <translation>إعادة ما تم التراجع عنه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ellipse</source>
      <translation>شكل بيضوي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Enlarge what is about the cursor</source>
      <translation>تكبير ما حول المؤشر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Exchange dark and bright</source>
      <translation>تبديل الداكن والفاتح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>First slice</source>
      <translation>الشريحة الأولى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit</source>
      <translation>ملاءمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Fit the image, opening window, no mirror</source>
      <translation>ملاءمة الصورة، نافذة البداية، بلا انعكاس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices back</source>
      <translation>خمس شرائح إلى الوراء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Five slices on</source>
      <translation>خمس شرائح إلى الأمام</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand</source>
      <translation>رسم حر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Free-hand region</source>
      <translation>منطقة برسم حر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the file</source>
      <translation>من الملف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>From the region in view</source>
      <translation>من المنطقة الظاهرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Full screen</source>
      <translation>ملء الشاشة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Guide</source>
      <translation>الدليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Heat map</source>
      <translation>خريطة حرارية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide patients</source>
      <translation>إخفاء المرضى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Hide the panels (double-click on the image)</source>
      <translation>إخفاء اللوحات (نقر مزدوج على الصورة)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How much the probabilities change when the image is mirrored or shifted by 3 mm</source>
      <translation>مقدار تغير الاحتمالات عند عكس الصورة كالمرآة أو إزاحتها 3 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>How sure is the model</source>
      <translation>مدى ثقة النموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Ideal midline between the ends of the falx, and how far the midline lies from it</source>
      <translation>خط الوسط المثالي بين طرفي منجل المخ، ومقدار انزياح خط الوسط عنه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Image only</source>
      <translation>الصورة فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Interpolate between pixels</source>
      <translation>استيفاء بين البكسلات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Invert</source>
      <translation>عكس الدرجات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Keep the list open beside the images, on another screen where there is one</source>
      <translation>إبقاء القائمة مفتوحة بجانب الصور، على شاشة أخرى إن وُجدت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Keys and mouse</source>
      <translation>المفاتيح والفأرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Last slice</source>
      <translation>الشريحة الأخيرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: enlarge and reduce</source>
      <translation>سحب بالزر الأيسر: تكبير وتصغير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: move the image</source>
      <translation>سحب بالزر الأيسر: تحريك الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: through the slices</source>
      <translation>سحب بالزر الأيسر: عبر الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Left drag: width and level</source>
      <translation>سحب بالزر الأيسر: عرض النافذة ومستواها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Let the slices run, round and round</source>
      <translation>تمرير الشرائح مرارا وتكرارا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List</source>
      <translation>قائمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>List the studies of a folder and analyse them in the background, without opening them</source>
      <translation>سرد دراسات مجلد وتحليلها في الخلفية دون فتحها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Log</source>
      <translation>السجل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Look for hemorrhage in the shown series</source>
      <translation>البحث عن نزف في السلسلة المعروضة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Magnifier</source>
      <translation>مكبّر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark as open again</source>
      <translation>إعادة إلى «لم تُراجَع»</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mark the open study as reviewed and go to the next one that is not</source>
      <translation>وضع علامة «رُوجعت» على الدراسة المفتوحة والانتقال إلى التالية التي لم تُراجَع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a rectangle</source>
      <translation>متوسط HU وانحرافها المعياري وأدناها وأعلاها والمساحة في مستطيل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in a region drawn by hand</source>
      <translation>متوسط HU وانحرافها المعياري وأدناها وأعلاها والمساحة في منطقة مرسومة باليد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mean, SD, minimum, maximum of HU and area in an ellipse</source>
      <translation>متوسط HU وانحرافها المعياري وأدناها وأعلاها والمساحة في شكل بيضوي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure a distance in mm</source>
      <translation>قياس مسافة بالمليمتر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Measure an angle</source>
      <translation>قياس زاوية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline</source>
      <translation>خط الوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Midline shift</source>
      <translation>انزياح خط الوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror left-right</source>
      <translation>عكس مرآتي يسار-يمين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror the image; the letters follow</source>
      <translation>عكس الصورة كالمرآة؛ الحروف تتبعها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Mirror up-down</source>
      <translation>عكس مرآتي أعلى-أسفل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Move</source>
      <translation>تحريك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next finding</source>
      <translation>الموجودة التالية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next series</source>
      <translation>السلسلة التالية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next slice</source>
      <translation>الشريحة التالية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Next study</source>
      <translation>الدراسة التالية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>No study waits for its analysis any more; what is analysed stays</source>
      <translation>لا دراسة تنتظر تحليلها بعد الآن؛ ما حُلّل يبقى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Nothing but this window on the screen</source>
      <translation>لا شيء سوى هذه النافذة على الشاشة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>One pixel of the image on one of the screen</source>
      <translation>بكسل من الصورة على بكسل من الشاشة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a DICOM file, a DICOMDIR, or a volume (NIfTI, NRRD, MetaImage)</source>
      <translation>فتح ملف DICOM أو DICOMDIR أو حجم (NIfTI، NRRD، MetaImage)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open a folder with DICOM images or volumes (NIfTI, NRRD)</source>
      <translation>فتح مجلد فيه صور DICOM أو أحجام (NIfTI، NRRD)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open file or DICOMDIR …</source>
      <translation>فتح ملف أو DICOMDIR …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Open study folder …</source>
      <translation>فتح مجلد دراسة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay</source>
      <translation>التراكب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay less opaque</source>
      <translation>تراكب أقل عتامة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Overlay more opaque</source>
      <translation>تراكب أكثر عتامة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Own window</source>
      <translation>نافذة مستقلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the analyses of the study list, or go on</source>
      <translation>إيقاف تحليلات قائمة الدراسات مؤقتا أو المتابعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Pause the background analyses</source>
      <translation>إيقاف تحليلات الخلفية مؤقتا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Point at something and write a text beside it</source>
      <translation>الإشارة إلى شيء وكتابة نص بجانبه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous finding</source>
      <translation>الموجودة السابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous series</source>
      <translation>السلسلة السابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous slice</source>
      <translation>الشريحة السابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Previous study</source>
      <translation>الدراسة السابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print image …</source>
      <translation>طباعة الصورة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print report …</source>
      <translation>طباعة التقرير …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the active view with its measurements</source>
      <translation>طباعة العرض النشط مع قياساته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Print the report of the shown series</source>
      <translation>طباعة تقرير السلسلة المعروضة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read again</source>
      <translation>قراءة من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Read the open folder again</source>
      <translation>قراءة المجلد المفتوح مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Rectangle</source>
      <translation>مستطيل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reject finding</source>
      <translation>رفض الموجودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reset view</source>
      <translation>استعادة العرض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Result panel</source>
      <translation>لوحة النتائج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Reviewed, next unread study</source>
      <translation>رُوجعت، التالية التي لم تُراجَع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save picture of the window …</source>
      <translation>حفظ صورة النافذة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Save the window as it is now as PNG</source>
      <translation>حفظ النافذة كما هي الآن بصيغة PNG</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Scroll</source>
      <translation>تمرير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Second screen</source>
      <translation>الشاشة الثانية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Settings …</source>
      <translation>الإعدادات …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show measurements</source>
      <translation>إظهار القياسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show or hide the measurements on the image</source>
      <translation>إظهار القياسات على الصورة أو إخفاؤها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show overlay</source>
      <translation>إظهار التراكب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show skull and hemorrhage in 3D</source>
      <translation>إظهار الجمجمة والنزف بثلاثة أبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show texts over the image</source>
      <translation>إظهار نصوص فوق الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the greys of the window with their HU</source>
      <translation>إظهار تدرج رمادي النافذة مع قيم HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Show the segmented hemorrhage (hold H to hide it for a look)</source>
      <translation>إظهار النزف المحدد بالتجزيء (اضغط H مطولا لإخفائه لحظة)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Smooth pixels</source>
      <translation>تنعيم البكسلات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Spread the views: the first one here, the others in a window on another screen</source>
      <translation>توزيع العروض: الأول هنا، والبقية في نافذة على شاشة أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop the background analyses</source>
      <translation>إيقاف تحليلات الخلفية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Stop what is running: reading, loading, analysis, report</source>
      <translation>إيقاف ما يعمل: القراءة والتحميل والتحليل والتقرير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Studies that were opened or added, in the order in which they should be read</source>
      <translation>الدراسات التي فُتحت أو أُضيفت، بالترتيب الذي ينبغي أن تُقرأ به</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study list</source>
      <translation>قائمة الدراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study list in its own window</source>
      <translation>قائمة الدراسات في نافذة مستقلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Study panel</source>
      <translation>لوحة الدراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take back what was said of it last</source>
      <translation>التراجع عن آخر ما قيل عنها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Take the last change of a measurement or of the mask back</source>
      <translation>التراجع عن آخر تغيير لقياس أو للقناع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Text of the measurement</source>
      <translation>نص القياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is none</source>
      <translation>الموجودة المؤطرة غير صحيحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The framed finding is right</source>
      <translation>الموجودة المؤطرة صحيحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The guide for readers, with a search</source>
      <translation>دليل القراء مع بحث</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The network's probability of hemorrhage before it is thresholded, over the image</source>
      <translation>احتمال النزف كما تعطيه الشبكة قبل تطبيق العتبة، فوق الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The open study is to be read again</source>
      <translation>ستُراجَع الدراسة المفتوحة مرة أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The whole image, in the middle</source>
      <translation>الصورة كلها في الوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>The window that the file proposes</source>
      <translation>النافذة التي يقترحها الملف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Tour</source>
      <translation>جولة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn by a quarter; the letters follow</source>
      <translation>تدوير ربع دورة؛ الحروف تتبعها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn left</source>
      <translation>تدوير إلى اليسار</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Turn right</source>
      <translation>تدوير إلى اليمين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Undo review of finding</source>
      <translation>التراجع عن مراجعة الموجودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume by ABC/2</source>
      <translation>الحجم حسب ABC/2</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Volume of a hemorrhage in mL by A x B x C / 2, step by step</source>
      <translation>حجم نزف بالمليلتر حسب A x B x C / 2 خطوة خطوة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Warnings and errors that were noted</source>
      <translation>التحذيرات والأخطاء المدونة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>What lies where, in six steps</source>
      <translation>مكان كل شيء، في ست خطوات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window and level</source>
      <translation>النافذة والمستوى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window bar</source>
      <translation>شريط النافذة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Window that shows what the view holds</source>
      <translation>نافذة تُظهر ما يحتويه العرض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write PDF, HTML, JSON, NIfTI and DICOM results into a folder</source>
      <translation>كتابة نتائج PDF وHTML وJSON وNIfTI وDICOM في مجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Write report …</source>
      <translation>كتابة التقرير …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/actions.py" />
      <source>Zoom out</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/controller.py" />
      <source>it cannot be read.</source>
      <translation>لا يمكن قراءتها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>No patient name</source>
      <translation>بلا اسم مريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/demonstration.py" />
      <source>Patient hidden</source>
      <translation>المريض مخفي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Built with</source>
      <translation>بُني باستخدام</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Head-CT workstation that finds, shows and reports intracranial hemorrhage. Licence: Apache-2.0.</source>
      <translation>محطة عمل للتصوير المقطعي للرأس تجد النزف داخل القحف وتعرضه وتُعدّ تقريره. الترخيص: Apache-2.0.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/about.py" />
      <source>Licence</source>
      <translation>الترخيص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>DICOM files (*.dcm *.ima DICOMDIR)</source>
      <translation>ملفات DICOM (*.dcm *.ima DICOMDIR)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Open file</source>
      <translation>فتح ملف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Open study folder</source>
      <translation>فتح مجلد دراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/files.py" />
      <source>Volumes: NIfTI, NRRD, MetaImage ({volumes})</source>
      <translation>أحجام: NIfTI، NRRD، MetaImage ({volumes})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Body part is one of</source>
      <translation>المن&amp;طقة التشريحية إحدى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Name</source>
      <translation>الا&amp;سم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Rename …</source>
      <translation>إعادة تس&amp;مية …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>&amp;Use now</source>
      <translation>استخدام الآ&amp;ن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>A series is opened with the first protocol whose conditions hold. The default goes before all others, your own go before those that come with ichviewer.</source>
      <translation>تُفتح السلسلة بأول بروتوكول تتحقق شروطه. الافتراضي يسبق الجميع، وبروتوكولاتك تسبق ما يأتي مع ichviewer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;lete …</source>
      <translation>&amp;حذف …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>De&amp;scription holds one of</source>
      <translation>&amp;الوصف يحتوي أحد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete</source>
      <translation>حذف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Delete the hanging protocol {name}?</source>
      <translation>حذف بروتوكول العرض {name}؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Hanging protocols</source>
      <translation>بروتوكولات العرض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>It is the default: it goes before all others</source>
      <translation>هو الافتراضي: يسبق كل ما عداه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Keep</source>
      <translation>احتفاظ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Kept are the layout ({layout}), the windows, links, lines and the slab.</source>
      <translation>يُحفظ التخطيط ({layout}) والنوافذ والروابط والخطوط واللوح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Layout</source>
      <translation>التخطيط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Make &amp;default</source>
      <translation>جعله افت&amp;راضيا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Modality is {name}</source>
      <translation>طريقة التصوير هي {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>New name of the hanging protocol:</source>
      <translation>الاسم الجديد لبروتوكول العرض:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>No &amp;default</source>
      <translation>بلا افتراض&amp;ي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Open a series first.</source>
      <translation>افتح سلسلة أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Rename</source>
      <translation>إعادة تسمية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Save layout as hanging protocol</source>
      <translation>حفظ التخطيط كبروتوكول عرض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>The window is at least {n} pixels wide</source>
      <translation>عرض النافذة {n} بكسل على الأقل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>There is a prior, or another series to compare with</source>
      <translation>توجد دراسة سابقة أو سلسلة أخرى للمقارنة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>This one comes with ichviewer: save a layout under its name instead.</source>
      <translation>هذا يأتي مع ichviewer: احفظ تخطيطا باسمه بدلا من ذلك.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used for</source>
      <translation>يُستخدم مع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>Used when</source>
      <translation>يُستخدم عندما</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>always</source>
      <translation>دائما</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at least {n} series</source>
      <translation>عدد السلاسل على الأقل {n}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>at most {n} series</source>
      <translation>عدد السلاسل على الأكثر {n}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>description with {words}</source>
      <translation>وصف فيه {words}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: Head CT, planes</source>
      <translation>مثلا: CT الرأس، مستويات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>for example: bone, thin</source>
      <translation>مثلا: عظم، رقيق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>ichviewer</source>
      <translation>ichviewer</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>windows from {n} pixels</source>
      <translation>نوافذ عرضها {n} بكسل فأكثر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>with a prior</source>
      <translation>مع دراسة سابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>without a prior</source>
      <translation>دون دراسة سابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>yours</source>
      <translation>خاص بك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hanging.py" />
      <source>{name} (default)</source>
      <translation>{name} (افتراضي)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Not found</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Previous</source>
      <translation>السابق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>Search the guide</source>
      <translation>البحث في الدليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{count} times</source>
      <translation>عدد المرات: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/help.py" />
      <source>{path} cannot be read ({reason}). Install ichviewer again.</source>
      <translation>لا يمكن قراءة {path} ({reason}). أعد تثبيت ichviewer.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Patients are hidden. May the report name the patient?</source>
      <translation>المرضى مخفيون. هل يجوز أن يذكر التقرير المريض؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>With the patient</source>
      <translation>مع المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient</source>
      <translation>دون المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/hidden_report.py" />
      <source>Without the patient it holds no name, ID, birth date and accession number. UIDs stay, and the DICOM segmentation and structured report, which must name the patient, are not written.</source>
      <translation>دون المريض لا يحتوي التقرير اسما ولا معرّفا ولا تاريخ ميلاد ولا رقم طلب. تبقى معرّفات UID، ولا يُكتب تجزيء DICOM ولا التقرير المُهيكل لأنهما يجب أن يذكرا المريض.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Errors only</source>
      <translation>الأخطاء فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Level</source>
      <translation>المستوى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Nothing was noted.</source>
      <translation>لم يُدوّن شيء.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Open its folder</source>
      <translation>فتح مجلده</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Search the log</source>
      <translation>البحث في السجل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Show</source>
      <translation>إظهار</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>Warnings and errors</source>
      <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{path} cannot be read ({reason}).</source>
      <translation>لا يمكن قراءة {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/log.py" />
      <source>{shown} of {all} entries</source>
      <translation>المدخلات: {shown} من {all}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Analysis</source>
      <translation>التحليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Appearance</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Defaults of this page</source>
      <translation>القيم الافتراضية لهذه الصفحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>OK</source>
      <translation>موافق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Privacy</source>
      <translation>الخصوصية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Reading</source>
      <translation>القراءة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings.py" />
      <source>Storage</source>
      <translation>التخزين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>A whole number from {low} to {high}.</source>
      <translation>عدد صحيح من {low} إلى {high}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Choose …</source>
      <translation>اختيار …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Enter the whole path of a folder.</source>
      <translation>أدخل المسار الكامل لمجلد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder</source>
      <translation>مجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Folder to add</source>
      <translation>المجلد المراد إضافته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>Remove the selected</source>
      <translation>إزالة المحدد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>There is no folder {folder}.</source>
      <translation>لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} cannot be read ({reason}).</source>
      <translation>لا يمكن قراءة {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} holds no model package: there is no model.json in it.</source>
      <translation>لا يحتوي {folder} حزمة نموذج: لا يوجد فيه model.json.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_fields.py" />
      <source>{folder} is in the list already.</source>
      <translation>{folder} موجود في القائمة بالفعل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>0 takes all {cores} that may be used.</source>
      <translation>0 يأخذ كل الخيوط المسموح باستخدامها، وعددها {cores}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>1 analysis</source>
      <translation>تحليل واحد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A GPU where one can be used</source>
      <translation>معالج رسومات (GPU) حيث يمكن استخدامه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>A series is opened with this window.</source>
      <translation>تُفتح السلسلة بهذه النافذة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Analyse a series as soon as it is loaded</source>
      <translation>تحليل السلسلة فور تحميلها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Another place is chosen at start: ichviewer --home FOLDER, or the variable ICHVIEWER_HOME.</source>
      <translation>يُختار مكان آخر عند البدء: ichviewer --home FOLDER أو المتغير ICHVIEWER_HOME.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the desktop</source>
      <translation>كسطح المكتب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>As the window</source>
      <translation>مثل النافذة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU</source>
      <translation>المعالج (CPU)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>CPU threads</source>
      <translation>خيوط المعالج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Changes when this dialog is closed; what is open stays open.</source>
      <translation>تتغير عند إغلاق هذا الحوار؛ ويبقى المفتوح مفتوحا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear</source>
      <translation>مسح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear all kept analyses? Studies are analysed anew when you ask for it. Reviews and measurements stay.</source>
      <translation>مسح كل التحليلات المحفوظة؟ تُحلل الدراسات من جديد عندما تطلب ذلك. تبقى المراجعات والقياسات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Clear kept results …</source>
      <translation>مسح النتائج المحفوظة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Dark, for the reading room</source>
      <translation>داكن، لغرفة القراءة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Demonstration mode: no names, IDs and birth dates on the screen, until it is switched off (menu View).</source>
      <translation>وضع العرض التوضيحي: لا أسماء ولا معرّفات ولا تواريخ ميلاد على الشاشة حتى إيقافه (قائمة عرض).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Device</source>
      <translation>الجهاز</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Fill segmented hemorrhage</source>
      <translation>تعبئة النزف المحدد بالتجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget</source>
      <translation>نسيان</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget all recent studies? The studies themselves are not touched.</source>
      <translation>نسيان كل الدراسات الأخيرة؟ لا تُمس الدراسات نفسها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Forget recent studies …</source>
      <translation>نسيان الدراسات الأخيرة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>It cannot be used in this run.</source>
      <translation>لا يمكن استخدامها في هذا التشغيل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Its place and slice are kept in your settings; not where no recent studies are kept.</source>
      <translation>يُحفظ مكانها وشريحتها في إعداداتك؛ إلا إذا لم تُحفظ دراسات أخيرة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Kept results</source>
      <translation>النتائج المحفوظة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Language of reports</source>
      <translation>لغة التقارير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>More folders with model packages</source>
      <translation>مجلدات أخرى لحزم النماذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Of report.html, report.pdf, printed reports and key images.</source>
      <translation>للملفين report.html وreport.pdf والتقارير المطبوعة والصور الرئيسية.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Offer to continue with the study of last time</source>
      <translation>عرض المتابعة مع آخر دراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opacity of the fill</source>
      <translation>عتامة التعبئة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Open the window with patients hidden</source>
      <translation>فتح النافذة والمرضى مخفيون</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Opening window</source>
      <translation>نافذة البداية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Outline segmented hemorrhage</source>
      <translation>رسم محيط النزف المحدد بالتجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Pause the analyses in the background</source>
      <translation>إيقاف التحليلات في الخلفية مؤقتا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies kept</source>
      <translation>الدراسات الأخيرة المحفوظة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Recent studies were forgotten.</source>
      <translation>نُسيت الدراسات الأخيرة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Show patient, series and window in the corners of the image</source>
      <translation>إظهار المريض والسلسلة والنافذة في زوايا الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Studies that arrive in them are listed and analysed in the background. Files are never changed or moved.</source>
      <translation>الدراسات التي تصل إليها تُسرد وتُحلل في الخلفية. لا تُغيّر الملفات ولا تُنقل أبدا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Study library</source>
      <translation>مكتبة الدراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The image area stays black in every theme.</source>
      <translation>تبقى منطقة الصورة سوداء في كل سمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The newest version of each task is used.</source>
      <translation>تُستخدم أحدث نسخة لكل مهمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>The result names the device that really ran.</source>
      <translation>تذكر النتيجة الجهاز الذي عمل فعلا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Their names and places are kept in your own library. 0 keeps none.</source>
      <translation>تُحفظ أسماؤها وأماكنها في مكتبتك. 0 لا يحفظ شيئا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Theme</source>
      <translation>السمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>Watched folders</source>
      <translation>المجلدات المراقبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses</source>
      <translation>عدد التحليلات: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{count} analyses were cleared.</source>
      <translation>مُسحت تحليلات عددها {count}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/settings_pages.py" />
      <source>{size} MB</source>
      <translation>{size} ميغابايت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Action</source>
      <translation>إجراء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Actions and their keys</source>
      <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>All as they were</source>
      <translation>كلها كما كانت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>As it was</source>
      <translation>كما كان</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Choose an action in the list.</source>
      <translation>اختر إجراء من القائمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>New key</source>
      <translation>مفتاح جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Press the new key:</source>
      <translation>اضغط المفتاح الجديد:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it alone</source>
      <translation>استخدامه وحده</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>Use it, too</source>
      <translation>استخدامه أيضا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} belongs to “{action}”, which would lose it.</source>
      <translation>{key} يخص «{action}» الذي سيفقده.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} cannot be given to an action: it {does}.</source>
      <translation>لا يمكن إعطاء {key} لإجراء: {does}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcut_editor.py" />
      <source>{key} is a key of this action already.</source>
      <translation>{key} مفتاح لهذا الإجراء بالفعل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>All keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Change keys</source>
      <translation>تغيير المفاتيح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Clear the search</source>
      <translation>مسح البحث</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Mouse</source>
      <translation>الفأرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/dialogs/shortcuts.py" />
      <source>Search for an action or a key</source>
      <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Drag with the left button: sideways for width, up and down for level. Digit keys take the presets.</source>
      <translation>اسحب بالزر الأيسر: جانبا لعرض النافذة، وأعلى وأسفل لمستواها. مفاتيح الأرقام للإعدادات المسبقة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Findings</source>
      <translation>الموجودات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open a study folder, or drop one on the window. The best series to read is chosen, with reasons.</source>
      <translation>افتح مجلد دراسة أو أفلته على النافذة. تُختار أفضل سلسلة للقراءة مع الأسباب.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Open folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Probabilities beside their thresholds, volumes, and findings: a click goes there, {key} to the next.</source>
      <translation>الاحتمالات بجانب عتباتها، والأحجام والموجودات: نقرة تنقلك إليها، و{key} إلى التالية.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Something went wrong in ichviewer; you can go on. A report without patient data: {path}</source>
      <translation>حدث خطأ في ichviewer؛ يمكنك المتابعة. تقرير دون بيانات المريض: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>The models look for hemorrhage in the background ({key}); you can go on reading.</source>
      <translation>تبحث النماذج عن نزف في الخلفية ({key})؛ يمكنك متابعة القراءة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Turn the wheel, or press the arrow keys. A click on the strip at the right goes to that slice.</source>
      <translation>أدر العجلة أو اضغط الأسهم. نقرة على الشريط تنقل إلى تلك الشريحة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Window</source>
      <translation>النافذة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>Writes PDF, HTML, JSON, NIfTI and DICOM results into a folder. The guide is on {key}.</source>
      <translation>يكتب نتائج PDF وHTML وJSON وNIfTI وDICOM في مجلد. الدليل على {key}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/help_desk.py" />
      <source>ichviewer ended unexpectedly last time. A report without patient data: {path}</source>
      <translation>انتهى ichviewer على نحو غير متوقع في المرة الأخيرة. تقرير دون بيانات المريض: {path}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>There is not enough memory for this. Close other studies or programs and try again.</source>
      <translation>لا تكفي الذاكرة لهذا. أغلق دراسات أو برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/job_runner.py" />
      <source>Unexpected {kind} in a background job: {error}. The log has the details.</source>
      <translation>خطأ {kind} غير متوقع في مهمة خلفية: {error}. التفاصيل في السجل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/keymap.py" />
      <source>hides the overlay while it is held</source>
      <translation>يخفي التراكب ما دام مضغوطا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/language_switch.py" />
      <source>The language changes at the next start: without study library, what is shown now would be lost.</source>
      <translation>تتغير اللغة عند التشغيل التالي: بلا مكتبة دراسات يُفقد المعروض الآن.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/language_switch.py" />
      <source>The language changes when what is running has ended.</source>
      <translation>تتغير اللغة عند انتهاء ما يعمل الآن.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Axial view</source>
      <translation>العرض المحوري</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Other study</source>
      <translation>دراسة أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Same study</source>
      <translation>الدراسة نفسها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>Shift {mm:.1f} mm</source>
      <translation>إزاحة {mm:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>View of the series beside</source>
      <translation>عرض السلسلة المجاورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/filler.py" />
      <source>{plane} view</source>
      <translation>عرض {plane}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, coronal and sagittal</source>
      <translation>محوري وإكليلي وسهمي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Axial, sagittal, coronal and the 3D view</source>
      <translation>محوري وسهمي وإكليلي والعرض ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Beside a prior or another series</source>
      <translation>بجانب دراسة سابقة أو سلسلة أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Brain, blood, bone and coronal</source>
      <translation>دماغ ودم وعظم وإكليلي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Compare</source>
      <translation>مقارنة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Four views</source>
      <translation>أربعة عروض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>One view</source>
      <translation>عرض واحد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The series beside a prior study of the patient, or another series of the study, linked by the place in the patient</source>
      <translation>السلسلة بجانب دراسة سابقة للمريض أو سلسلة أخرى من الدراسة، مرتبطة بالمكان في المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slice in brain, subdural and bone windows, and the coronal plane, linked</source>
      <translation>الشريحة بنوافذ الدماغ وتحت الجافية والعظم والمستوى الإكليلي، مرتبطة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices in one view</source>
      <translation>الشرائح في عرض واحد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>The slices with coronal and sagittal planes and a crosshair that is dragged</source>
      <translation>الشرائح مع مستويين إكليلي وسهمي وعلامة تقاطع تُسحب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/layout.py" />
      <source>Three planes and 3D</source>
      <translation>ثلاثة مستويات وثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Other planes need at least 3 slices.</source>
      <translation>تحتاج المستويات الأخرى إلى 3 شرائح على الأقل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing planes …</source>
      <translation>تحضير المستويات …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>Preparing the planes was stopped. Choose the layout again to go on.</source>
      <translation>أُوقف تحضير المستويات. اختر التخطيط مرة أخرى للمتابعة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/planes.py" />
      <source>The planes appear when all slices are loaded.</source>
      <translation>تظهر المستويات عند تحميل كل الشرائح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Compare with</source>
      <translation>مقارنة مع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>Loading the series beside was stopped. Choose the layout again to go on.</source>
      <translation>أُوقف تحميل السلسلة المجاورة. اختر التخطيط مرة أخرى للمتابعة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>The series beside cannot be shown. {why}</source>
      <translation>لا يمكن عرض السلسلة المجاورة. {why}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/prior.py" />
      <source>There is no prior and no other series of this study to lay beside.</source>
      <translation>لا توجد دراسة سابقة ولا سلسلة أخرى من هذه الدراسة للمقارنة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/reformatted.py" />
      <source>Turned {n:.1f}°</source>
      <translation>بدوران {n:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/second_screen.py" />
      <source>The layout in use has one view alone. Views for this screen come with:</source>
      <translation>التخطيط المستخدم له عرض واحد فقط. العروض لهذه الشاشة تأتي مع:</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/second_screen.py" />
      <source>{title} – second screen</source>
      <translation>{title} – الشاشة الثانية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>thicker</source>
      <translation>أسمك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/slab_desk.py" />
      <source>thinner</source>
      <translation>أرق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Crosshair and reference lines</source>
      <translation>علامة التقاطع والخطوط المرجعية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Down to the slice alone</source>
      <translation>نزولا إلى الشريحة وحدها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Hanging protocols …</source>
      <translation>بروتوكولات العرض …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Highest HU of the slab</source>
      <translation>أعلى HU في اللوح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Keys and menus work on the framed view</source>
      <translation>تعمل المفاتيح والقوائم على العرض المؤطر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Link views</source>
      <translation>ربط العروض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Lowest HU of the slab</source>
      <translation>أدنى HU في اللوح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Mean of the slices of the slab</source>
      <translation>متوسط شرائح اللوح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Next view</source>
      <translation>العرض التالي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Open series of this kind like this from now on</source>
      <translation>فتح السلاسل من هذا النوع هكذا من الآن فصاعدا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Previous view</source>
      <translation>العرض السابق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Save layout as hanging protocol …</source>
      <translation>حفظ التخطيط كبروتوكول عرض …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Several slices as one, up to 50 mm</source>
      <translation>عدة شرائح كواحدة حتى 50 mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: average</source>
      <translation>لوح: متوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: maximum (MIP)</source>
      <translation>لوح: القيمة القصوى (MIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Slab: minimum (MinIP)</source>
      <translation>لوح: القيمة الدنيا (MinIP)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thicker slab</source>
      <translation>لوح أسمك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Thinner slab</source>
      <translation>لوح أرق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Views follow each other by the place in the patient</source>
      <translation>تتبع العروض بعضها بالمكان في المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Where the views cut each other; drag a line, or Shift-click to bring all views to a place</source>
      <translation>حيث تتقاطع العروض؛ اسحب خطا أو انقر مع Shift لنقل كل العروض إلى ذلك المكان</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/specs.py" />
      <source>Which layout and windows series are opened with: use, default, rename, delete</source>
      <translation>بأي تخطيط ونوافذ تُفتح السلاسل: استخدام وافتراضي وتسمية وحذف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/layouts/turning.py" />
      <source>Planes turned by {degrees:.1f}°   double-click a circle: back</source>
      <translation>المستويات بدوران {degrees:.1f}°   نقر مزدوج على دائرة: عودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>Study {number}</source>
      <translation>دراسة {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/main_window.py" />
      <source>ichviewer – patients hidden</source>
      <translation>ichviewer – المرضى مخفيون</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click chooses the finding that lies there</source>
      <translation>نقرة تختار الموجودة عند ذلك الموضع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>A click fills what is joined with it within the HU limits</source>
      <translation>نقرة تملأ المتصل بها ضمن حدود HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush</source>
      <translation>فرشاة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint epidural hemorrhage</source>
      <translation>الفرشاة والمنطقة والمحيط ترسم ورما دمويا فوق الجافية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraparenchymal hemorrhage</source>
      <translation>الفرشاة والمنطقة والمحيط ترسم نزفا داخل المتن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint intraventricular hemorrhage</source>
      <translation>الفرشاة والمنطقة والمحيط ترسم نزفا داخل البطينات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subarachnoid hemorrhage</source>
      <translation>الفرشاة والمنطقة والمحيط ترسم نزفا تحت العنكبوتية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Brush, region and outline paint subdural hemorrhage</source>
      <translation>الفرشاة والمنطقة والمحيط ترسم ورما دمويا تحت الجافية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Change the subtype of the framed finding in the mask to the one that is painted</source>
      <translation>تغيير النوع الفرعي للموجودة المؤطرة في القناع إلى النوع المرسوم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose</source>
      <translation>اختيار</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Choose component</source>
      <translation>اختيار مكوّن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Compare: the views show the model's mask in place of the edited one</source>
      <translation>مقارنة: تعرض العروض قناع النموذج بدل القناع المعدَّل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Delete finding from the mask</source>
      <translation>حذف الموجودة من القناع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Draw around an area, or click its corners, to fill it</source>
      <translation>ارسم حول منطقة أو انقر زواياها لملئها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Drop what was edited by hand; undo brings it back</source>
      <translation>التخلي عن التعديلات اليدوية؛ ويعيدها التراجع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Erase the mask with a round brush</source>
      <translation>محو القناع بفرشاة مستديرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Eraser</source>
      <translation>ممحاة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Fill outline</source>
      <translation>ملء المحيط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Give finding the painted type</source>
      <translation>إعطاء الموجودة النوع المرسوم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow</source>
      <translation>تنمية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Grow region</source>
      <translation>تنمية منطقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Model's</source>
      <translation>النموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Outline</source>
      <translation>محيط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint EDH</source>
      <translation>رسم EDH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IPH</source>
      <translation>رسم IPH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint IVH</source>
      <translation>رسم IVH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SAH</source>
      <translation>رسم SAH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint SDH</source>
      <translation>رسم SDH</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Paint the mask with a round brush</source>
      <translation>رسم القناع بفرشاة مستديرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Retype</source>
      <translation>تغيير النوع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert</source>
      <translation>استرجاع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Revert to the model's mask</source>
      <translation>العودة إلى قناع النموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Show the model's mask</source>
      <translation>إظهار قناع النموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth</source>
      <translation>تنعيم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth finding</source>
      <translation>تنعيم الموجودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Smooth the surface of the framed finding, in 3D</source>
      <translation>تنعيم سطح الموجودة المؤطرة بالأبعاد الثلاثة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_actions.py" />
      <source>Take the framed finding out of the mask</source>
      <translation>إخراج الموجودة المؤطرة من القناع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_desk.py" />
      <source>Choose a finding first: in the list, or by a click on it (O).</source>
      <translation>اختر إحدى الموجودات أولا: من القائمة أو بنقرة عليها (O).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>Editing begins once all slices are loaded.</source>
      <translation>يبدأ التحرير عند تحميل كل الشرائح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The edited mask is not kept. {error}</source>
      <translation>لا يُحفظ القناع المعدَّل. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask can be edited in a moment: it is being prepared.</source>
      <translation>يمكن تحرير القناع بعد لحظة: يجري تحضيره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on single slices, not in a slab.</source>
      <translation>يُحرَّر القناع على شرائح منفردة لا في لوح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_editing.py" />
      <source>The mask is edited on the slices of the series that is read, not on planes or another series.</source>
      <translation>يُحرَّر القناع على شرائح السلسلة المقروءة، لا على مستويات ولا على سلسلة أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mask_frame.py" />
      <source>The model's mask is shown; lists and reports stay with the edited one.</source>
      <translation>يُعرض قناع النموذج؛ تبقى القوائم والتقارير مع القناع المعدَّل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/measuring.py" />
      <source>The measurements are not kept. {error}</source>
      <translation>لا تُحفظ القياسات. {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Distance, angle, regions, midline, ABC/2, arrow</source>
      <translation>مسافة وزاوية ومناطق وخط الوسط وABC/2 وسهم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Edit the mask: brush, eraser, growing region, outline, components</source>
      <translation>تحرير القناع: فرشاة وممحاة ومنطقة نامية ومحيط ومكونات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Layouts, links, slabs (Alt and a digit)</source>
      <translation>تخطيطات وروابط وألواح (Alt ورقم)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Measure</source>
      <translation>قياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Recent studies</source>
      <translation>الدراسات الأخيرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Subdural / blood  ▾</source>
      <translation>تحت الجافية / دم  ▾</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Tools</source>
      <translation>الأدوات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/menus.py" />
      <source>Window presets (digit keys)</source>
      <translation>إعدادات النافذة (مفاتيح الأرقام)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Bring all views to that place</source>
      <translation>جلب كل العروض إلى ذلك المكان</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Change a measurement; double-click its label: text</source>
      <translation>تغيير قياس؛ نقر مزدوج على تسميته: نص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Click on the strip</source>
      <translation>نقر على الشريط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + drag</source>
      <translation>Ctrl + سحب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + left drag</source>
      <translation>Ctrl + سحب بالزر الأيسر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Ctrl + wheel</source>
      <translation>Ctrl + العجلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Double-click</source>
      <translation>نقر مزدوج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a handle</source>
      <translation>سحب مقبض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag a reference line</source>
      <translation>سحب خط مرجعي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Drag in 3D</source>
      <translation>سحب في ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Go to that slice</source>
      <translation>الانتقال إلى تلك الشريحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hide the overlay</source>
      <translation>إخفاء التراكب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Hold H</source>
      <translation>الضغط على H</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Left drag</source>
      <translation>سحب بالزر الأيسر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Middle drag</source>
      <translation>سحب بالزر الأوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Move the view that it stands for</source>
      <translation>تحريك العرض الذي يمثله</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>One view alone, and back; of a single view, the image only</source>
      <translation>عرض واحد وحده ثم العودة؛ وإن كان وحيدا فالصورة فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Pan</source>
      <translation>تحريك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Radius of the brush; [ and ] too while it is in hand</source>
      <translation>نصف قطر الفرشاة؛ وكذلك [ و ] وهي في اليد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Right drag</source>
      <translation>سحب بالزر الأيمن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Scroll slices</source>
      <translation>تمرير الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + click</source>
      <translation>Shift + نقر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Shift + wheel</source>
      <translation>Shift + العجلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Stop; else back to window and level, then fit</source>
      <translation>إيقاف؛ وإلا فالعودة إلى النافذة والمستوى ثم الملاءمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Take the slice to another program as a picture</source>
      <translation>أخذ الشريحة إلى برنامج آخر كصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>The brush erases, the eraser paints</source>
      <translation>الفرشاة تمحو والممحاة ترسم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Turn the head</source>
      <translation>تدوير الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Wheel</source>
      <translation>العجلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Window: width sideways, level up and down; or the tool in hand</source>
      <translation>النافذة: عرضها جانبا ومستواها أعلى وأسفل؛ أو الأداة في اليد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/mouse.py" />
      <source>Zoom about the cursor</source>
      <translation>تكبير حول المؤشر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region does not leave what bone encloses; untick it where the skull is open</source>
      <translation>لا تغادر المنطقة ما يحيط به العظم؛ ألغ التحديد حيث الجمجمة مفتوحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>A region grows over the neighbouring slices too</source>
      <translation>تنمو المنطقة عبر الشرائح المجاورة أيضا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Brush and polygon too paint only pixels within these HU</source>
      <translation>الفرشاة والمضلع أيضا يرسمان فقط البكسلات ضمن قيم HU هذه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Edit mask</source>
      <translation>تحرير القناع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Grow in 3D</source>
      <translation>تنمية ثلاثية الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Inside the skull</source>
      <translation>داخل الجمجمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Limits for the brush too</source>
      <translation>الحدود للفرشاة أيضا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Lower</source>
      <translation>الأدنى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint</source>
      <translation>رسم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage</source>
      <translation>رسم {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Paint {subtype} hemorrhage  (Ctrl+Alt+{digit})</source>
      <translation>رسم {subtype}  (Ctrl+Alt+{digit})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius</source>
      <translation>نصف القطر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of brush and eraser  ( [ and ], or Shift+wheel over the image)</source>
      <translation>نصف قطر الفرشاة والممحاة  ( [ و ] أو Shift+العجلة فوق الصورة)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Radius of the brush</source>
      <translation>نصف قطر الفرشاة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>Upper</source>
      <translation>الأعلى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/edit_panel.py" />
      <source>{name} limit in HU</source>
      <translation>حد HU: {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source> (was {short})</source>
      <translation> (كان {short})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Call it {short}</source>
      <translation>تسميتها {short}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Finding {index}, {title}, {finding}, {state}</source>
      <translation>الموجودة {index}، {title}، {finding}، {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>Reject</source>
      <translation>رفض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>added by reader</source>
      <translation>أضافها القارئ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>edited</source>
      <translation>معدَّلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>p not assessed</source>
      <translation>الاحتمال غير مقيّم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slice {first}</source>
      <translation>شريحة {first}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>slices {first}–{last}</source>
      <translation>شرائح {first}–{last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/finding_list.py" />
      <source>{title}, mean {mean_hu:.0f} HU. Click to go to slice {key_slice}.</source>
      <translation>{title}، المتوسط {mean_hu:.0f} HU. نقرة: إلى الشريحة {key_slice}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Copy all values as text, for the report that is dictated elsewhere</source>
      <translation>نسخ كل القيم نصا للتقرير الذي يُملى في مكان آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all</source>
      <translation>حذف الكل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Delete all measurements of this series; Undo brings them back</source>
      <translation>حذف كل قياسات هذه السلسلة؛ التراجع يعيدها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurement</source>
      <translation>قياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Measurements</source>
      <translation>القياسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice or plane</source>
      <translation>الشريحة أو المستوى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Slice {number}, {title}: {value}</source>
      <translation>شريحة {number}، {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Value</source>
      <translation>القيمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>Where</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>without text</source>
      <translation>بلا نص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/measurement_panel.py" />
      <source>{place}, {title}: {value}</source>
      <translation>{place}، {title}: {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Fill</source>
      <translation>تعبئة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Opacity</source>
      <translation>العتامة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/overlay_controls.py" />
      <source>Show {subtype} hemorrhage</source>
      <translation>إظهار {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Analyse again</source>
      <translation>تحليل من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>At least one probability reaches its threshold.</source>
      <translation>بلغ احتمال واحد على الأقل عتبته.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Hemorrhage suspected</source>
      <translation>اشتباه بنزف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>How sure?</source>
      <translation>ما مدى الثقة؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Kept result of {when:%Y-%m-%d %H:%M} by {models} on {device}.</source>
      <translation>نتيجة محفوظة من {when:%Y-%m-%d %H:%M} بواسطة {models} على {device}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Made {when:%Y-%m-%d %H:%M}, kept in the library</source>
      <translation>من {when:%Y-%m-%d %H:%M}، محفوظة في المكتبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Mirror and shift the image a little, and show as ± how much the probabilities change</source>
      <translation>عكس الصورة كالمرآة وإزاحتها قليلا وإظهار مقدار تغير الاحتمالات بـ ±</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Models and device</source>
      <translation>النماذج والجهاز</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No brain seen</source>
      <translation>لا يظهر الدماغ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No hemorrhage segmented</source>
      <translation>لم يحدد التجزيء أي نزف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No model.</source>
      <translation>لا نموذج.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>No probability over its threshold</source>
      <translation>لا احتمال فوق عتبته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>None.</source>
      <translation>لا توجد موجودات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed.</source>
      <translation>لم يُقيَّم.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Not assessed: no segmentation model ran.</source>
      <translation>لم يُقيَّم: لم يعمل نموذج تجزيء.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Notes</source>
      <translation>ملاحظات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Nothing is marked, and the probabilities mean nothing.</source>
      <translation>لا يحدد شيء، ولا تعني الاحتمالات شيئا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Only outlined, below its threshold: {types}.</source>
      <translation>مرسوم في القناع فقط واحتماله دون عتبته: {types}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Probabilities were not assessed: no classification model ran.</source>
      <translation>لم تُقيَّم الاحتمالات: لم يعمل نموذج تصنيف.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Ran on {name}</source>
      <translation>شُغّل على {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Results</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Segmented hemorrhage: {volume:.1f} mL</source>
      <translation>النزف المحدد بالتجزيء: {volume:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>Study probabilities</source>
      <translation>احتمالات الدراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The mask outlines {volume:.1f} mL all the same: look at the findings.</source>
      <translation>مع ذلك يحيط القناع بحجم {volume:.1f} mL: انظر إلى الموجودات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>The models found no hemorrhage. This does not exclude one.</source>
      <translation>لم تجد النماذج نزفا. هذا لا ينفي وجوده.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/result_panel.py" />
      <source>{edit}: volumes and findings are those of the edited mask.</source>
      <translation>{edit}: الأحجام والموجودات من القناع المعدَّل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 file not read</source>
      <translation>ملف واحد لم يُقرأ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>1 slice</source>
      <translation>شريحة واحدة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Open this series</source>
      <translation>فتح هذه السلسلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>Studies and series</source>
      <translation>الدراسات والسلاسل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>and {count} more</source>
      <translation>و{count} أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>chosen</source>
      <translation>مختارة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>not readable</source>
      <translation>غير مقروءة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} files not read</source>
      <translation>ملفات لم تُقرأ: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/panels/study_panel.py" />
      <source>{count} slices</source>
      <translation>عدد الشرائح: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Axial</source>
      <translation>محوري</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Coronal</source>
      <translation>إكليلي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/plane_words.py" />
      <source>Sagittal</source>
      <translation>سهمي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Add a package with 'ichviewer models add FOLDER' and start again.</source>
      <translation>أضف حزمة بالأمر 'ichviewer models add FOLDER' وابدأ من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysing …</source>
      <translation>جار التحليل …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis failed</source>
      <translation>فشل التحليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Analysis stopped</source>
      <translation>أُوقف التحليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Choose a finding first.</source>
      <translation>اختر إحدى الموجودات أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Device: told once the models have run.</source>
      <translation>الجهاز: يُذكر بعد عمل النماذج.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Kernel {kernel}</source>
      <translation>المرشّح {kernel}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Load the rest</source>
      <translation>تحميل الباقي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading was stopped: {there} of {count} slices are here.</source>
      <translation>أُوقف التحميل: الشرائح المحملة {there} من {count}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Loading …</source>
      <translation>جار التحميل …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No model installed</source>
      <translation>لا يوجد نموذج مثبت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>No study</source>
      <translation>لا دراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not analysed</source>
      <translation>غير محللة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not complete</source>
      <translation>غير كاملة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Not there yet.</source>
      <translation>ليست جاهزة بعد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Open a study to analyse it.</source>
      <translation>افتح دراسة لتحليلها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Reading was stopped.</source>
      <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Series {number}</source>
      <translation>سلسلة {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>Slices fill in as they are done.</source>
      <translation>تكتمل الشرائح تباعا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The analysis was dropped: it was made of other HU. Analyse again.</source>
      <translation>استُبعد التحليل: أُجري على قيم HU أخرى. حلل من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/presenter.py" />
      <source>The report ({paths} files) was written to {folder}.</source>
      <translation>كُتب التقرير (عدد الملفات: {paths}) في {folder}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/report_desk.py" />
      <source>Folder for the report</source>
      <translation>مجلد التقرير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/reporting.py" />
      <source>There is nothing to report yet. Analyse the series, or measure something.</source>
      <translation>لا شيء للتقرير بعد. حلل السلسلة أو قس شيئا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_desk.py" />
      <source>Building the 3D view …</source>
      <translation>بناء العرض ثلاثي الأبعاد …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from above (H)</source>
      <translation>ثلاثي الأبعاد: النظر من الأعلى (H)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from below (F)</source>
      <translation>ثلاثي الأبعاد: النظر من الأسفل (F)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the back (P)</source>
      <translation>ثلاثي الأبعاد: النظر من الخلف (P)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the front (A)</source>
      <translation>ثلاثي الأبعاد: النظر من الأمام (A)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the patient's left (L)</source>
      <translation>ثلاثي الأبعاد: النظر من يسار المريض (L)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: look from the patient's right (R)</source>
      <translation>ثلاثي الأبعاد: النظر من يمين المريض (R)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: take away what lies above the slice in view, and show the slice there</source>
      <translation>ثلاثي الأبعاد: إزالة ما فوق الشريحة المعروضة وعرض الشريحة هناك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the bone; hemorrhage shines through</source>
      <translation>ثلاثي الأبعاد: العظم؛ يظهر النزف من خلاله</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the head from outside; hemorrhage shines through</source>
      <translation>ثلاثي الأبعاد: الرأس من الخارج؛ يظهر النزف من خلاله</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the hemorrhage in faint brain and skull</source>
      <translation>ثلاثي الأبعاد: النزف داخل دماغ وجمجمة باهتين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>3D: the skull as a transparent surface about the hemorrhage</source>
      <translation>ثلاثي الأبعاد: الجمجمة كسطح شفاف حول النزف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Blood</source>
      <translation>الدم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Bone</source>
      <translation>عظم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Cut at the slice</source>
      <translation>القص عند الشريحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From above</source>
      <translation>من الأعلى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From below</source>
      <translation>من الأسفل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the back</source>
      <translation>من الخلف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the front</source>
      <translation>من الأمام</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the left</source>
      <translation>من اليسار</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>From the right</source>
      <translation>من اليمين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Head and skin</source>
      <translation>الرأس والجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Show in 3D</source>
      <translation>إظهار في ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/scene_specs.py" />
      <source>Surface</source>
      <translation>السطح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>Continue with {study}, slice {slice}?</source>
      <translation>المتابعة مع {study}، شريحة {slice}؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>The series of last time is not in this folder any more; another one is shown.</source>
      <translation>سلسلة المرة الأخيرة لم تعد في هذا المجلد؛ تُعرض أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/session_desk.py" />
      <source>{path} is not there any more. Connect its drive, or open another study.</source>
      <translation>{path} لم يعد موجودا. صل محرك أقراصه أو افتح دراسة أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Drop one folder or archive, or files of one folder.</source>
      <translation>أفلت مجلدا أو أرشيفا واحدا، أو ملفات من مجلد واحد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>It was sent to the printer.</source>
      <translation>تم الإرسال إلى الطابعة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Nothing can be printed into {path}. Choose another file.</source>
      <translation>لا يمكن الطباعة في {path}. اختر ملفا آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print image</source>
      <translation>طباعة الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Print report</source>
      <translation>طباعة التقرير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>Save picture of the window</source>
      <translation>حفظ صورة النافذة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The 3D picture was copied.</source>
      <translation>نُسخت الصورة ثلاثية الأبعاد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture cannot be written to {path}. Choose another folder.</source>
      <translation>لا يمكن كتابة الصورة في {path}. اختر مجلدا آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The picture was written to {path}.</source>
      <translation>كُتبت الصورة في {path}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The printer reports an error. Choose another one.</source>
      <translation>تبلغ الطابعة عن خطأ. اختر أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/share_desk.py" />
      <source>The slice was copied.</source>
      <translation>نُسخت الشريحة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Demonstration: patients are hidden</source>
      <translation>عرض توضيحي: المرضى مخفيون</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Left drag: window</source>
      <translation>سحب بالأيسر: نافذة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Listing files</source>
      <translation>سرد الملفات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Loading slices</source>
      <translation>تحميل الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Middle: pan</source>
      <translation>بالأوسط: تحريك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Ran on: {name}</source>
      <translation>شُغّل على: {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Reading headers</source>
      <translation>قراءة الترويسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Right: zoom</source>
      <translation>بالأيمن: تكبير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Wheel: slices</source>
      <translation>العجلة: شرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>Where the models really ran</source>
      <translation>أين عملت النماذج فعلا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: all keys</source>
      <translation>{key}: كل المفاتيح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{key}: next finding</source>
      <translation>{key}: الموجودة التالية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/status.py" />
      <source>{text} {done:,} of {total:,}</source>
      <translation>{text} {done:,} من {total:,}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Brain</source>
      <translation>دماغ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Classification</source>
      <translation>تصنيف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Epidural</source>
      <translation>ورم دموي فوق الجافية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Finishing</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>For research use only. Not for diagnostic use.</source>
      <translation>للأغراض البحثية فقط. ليس للاستخدام التشخيصي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Growing the region</source>
      <translation>المنطقة تنمو</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraparenchymal</source>
      <translation>نزف داخل المتن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Intraventricular</source>
      <translation>نزف داخل البطينات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Measuring</source>
      <translation>قياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Posterior fossa</source>
      <translation>الحفرة الخلفية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Preparing</source>
      <translation>تحضير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Segmentation</source>
      <translation>تجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Soft tissue</source>
      <translation>أنسجة رخوة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke</source>
      <translation>سكتة دماغية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Stroke (narrow)</source>
      <translation>سكتة دماغية (ضيقة)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subarachnoid</source>
      <translation>نزف تحت العنكبوتية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural</source>
      <translation>ورم دموي تحت الجافية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>Subdural / blood</source>
      <translation>تحت الجافية / دم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>accepted</source>
      <translation>مقبولة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>both sides</source>
      <translation>ثنائي الجانب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>left</source>
      <translation>أيسر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>midline</source>
      <translation>خط الوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>open</source>
      <translation>لم تُراجَع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>rejected</source>
      <translation>مرفوضة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/terms.py" />
      <source>right</source>
      <translation>أيمن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>Skip</source>
      <translation>تخطي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/tour.py" />
      <source>{number} of {count}</source>
      <translation>{number} من {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Auto</source>
      <translation>تلقائي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>Cine: {rate} slices a second</source>
      <translation>عرض متتابع، شرائح في الثانية: {rate}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>faster</source>
      <translation>أسرع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>slower</source>
      <translation>أبطأ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/view_desk.py" />
      <source>{hint}   Esc: back to window and level</source>
      <translation>{hint}   Esc: عودة إلى النافذة والمستوى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3, on the largest slice: drag along the longest diameter A</source>
      <translation>ABC/2، الخطوة 1 من 3، على أكبر شريحة: اسحب على أطول قطر A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 1 of 3: click the other end of A</source>
      <translation>ABC/2، الخطوة 1 من 3: انقر الطرف الآخر من A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: click the other end of B</source>
      <translation>ABC/2، الخطوة 2 من 3: انقر الطرف الآخر من B</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 2 of 3: drag across the largest diameter B; it is held at a right angle to A</source>
      <translation>ABC/2، الخطوة 2 من 3: اسحب عبر أكبر قطر B؛ يبقى عموديا على A</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 3 of 3: scroll, click a slice to count it 1, ½, 0   Enter: done   C {c_mm:.1f} mm, {volume_ml:.1f} mL</source>
      <translation>ABC/2، الخطوة 3 من 3: مرر وانقر شريحة لتُحسب 1 أو ½ أو 0   Enter: تم   C {c_mm:.1f} mm، {volume_ml:.1f} mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2 is measured on single axial slices: go on in the axial view, without a slab.</source>
      <translation>يُقاس ABC/2 على شرائح محورية مفردة: تابع في العرض المحوري، من دون لوح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>ABC/2: the slice that A and B were drawn on always counts 1   Enter: done</source>
      <translation>ABC/2: الشريحة التي رُسم عليها A وB تُحسب 1 دائما   Enter: تم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>Slice {k} {weight}</source>
      <translation>شريحة {k} {weight}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts 1 (over 75 % of the largest area)</source>
      <translation>تُحسب 1 (أكثر من 75 % من أكبر مساحة)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>counts ½ (25 to 75 %)</source>
      <translation>تُحسب ½ (من 25 إلى 75 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/abc2_tool.py" />
      <source>does not count (under 25 %)</source>
      <translation>لا تُحسب (أقل من 25 %)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/banner.py" />
      <source>{lines} more</source>
      <translation>{lines} أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Loading slice {number} …</source>
      <translation>تحميل الشريحة {number} …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>Slice {number} is not loaded</source>
      <translation>الشريحة {number} غير محملة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/corner_texts.py" />
      <source>{length} cm</source>
      <translation>{length} cm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/heat_bar.py" />
      <source>mask ≥ {threshold:.2f}</source>
      <translation>القناع ≥ {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Correct HU</source>
      <translation>&amp;تصحيح HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Leave as they are</source>
      <translation>ت&amp;ركها كما هي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>&amp;Undo</source>
      <translation>ت&amp;راجع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Correct the Hounsfield units</source>
      <translation>تصحيح وحدات هاونسفيلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Every output states it.</source>
      <translation>كل مخرج يذكر ذلك.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU corrected by your choice: {formula}. {doubt}</source>
      <translation>صُححت HU باختيارك: {formula}. {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>HU look wrong. {reason} {doubt}</source>
      <translation>تبدو HU خاطئة. {reason} {doubt}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>If chosen: {formula}; every output states it</source>
      <translation>إذا اختير: {formula}؛ كل مخرج يذكر ذلك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Leave the Hounsfield units as they are stored</source>
      <translation>ترك وحدات هاونسفيلد كما خُزنت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>The models read wrong HU wrong</source>
      <translation>تقرأ النماذج قيم HU الخاطئة خطأ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/hu_banner.py" />
      <source>Undo the correction of the Hounsfield units</source>
      <translation>التراجع عن تصحيح وحدات هاونسفيلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click on a component: choose it   Shift+O: smooth   Shift+Del: delete   Shift+Y: change its type   Esc: put away</source>
      <translation>نقر على مكوّن: اختياره   Shift+O: تنعيم   Shift+Del: حذف   Shift+Y: تغيير نوعه   Esc: ترك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: grow {where} within {low} to {high} HU   Esc: put away</source>
      <translation>نقر: تنمية {where} بين {low} و{high} HU   Esc: ترك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Click: next corner   Enter: fill   Backspace: one corner back   Esc: cancel</source>
      <translation>نقر: الزاوية التالية   Enter: ملء   Backspace: زاوية إلى الوراء   Esc: إلغاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag around, or click corners and close with Enter or a double-click   Ctrl: erase   Esc: put away</source>
      <translation>ارسم حولها أو انقر الزوايا وأغلق بـ Enter أو نقر مزدوج   Ctrl: محو   Esc: ترك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: erase   Ctrl: paint   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>سحب: محو   Ctrl: رسم   [ ] أو Shift+العجلة: نصف القطر   Esc: ترك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Drag: paint   Ctrl: erase   [ ] or Shift+wheel: radius   Esc: put away</source>
      <translation>سحب: رسم   Ctrl: محو   [ ] أو Shift+العجلة: نصف القطر   Esc: ترك</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>Growing the region …   Esc: cancel</source>
      <translation>المنطقة تنمو …   Esc: إلغاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>on this slice</source>
      <translation>على هذه الشريحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/mask_tools.py" />
      <source>over the slices</source>
      <translation>عبر الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of one arm, or drag from it to the vertex</source>
      <translation>زاوية: انقر طرف أحد الضلعين أو اسحب منه إلى رأس الزاوية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the end of the other arm</source>
      <translation>زاوية: انقر طرف الضلع الآخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Angle: click the vertex</source>
      <translation>زاوية: انقر رأس الزاوية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: click where the text stands</source>
      <translation>سهم: انقر مكان النص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Arrow: drag from what it points to to where the text stands</source>
      <translation>سهم: اسحب مما يشير إليه إلى مكان النص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: click the other end</source>
      <translation>مسافة: انقر الطرف الآخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Distance: drag from end to end, or click both ends</source>
      <translation>مسافة: اسحب من طرف إلى طرف أو انقر الطرفين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: click the opposite corner</source>
      <translation>شكل بيضوي: انقر الزاوية المقابلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Ellipse: drag across the region</source>
      <translation>شكل بيضوي: اسحب عبر المنطقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Esc: cancel</source>
      <translation>Esc: إلغاء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Free-hand region: draw around it with the button held</source>
      <translation>منطقة برسم حر: ارسم حولها والزر مضغوط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring begins once all slices are loaded.</source>
      <translation>يبدأ القياس عند تحميل كل الشرائح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Measuring works on the series that is read, not on the one beside it.</source>
      <translation>يكون القياس على السلسلة المقروءة، لا على السلسلة التي بجانبها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 1 of 3: click the falx where it meets the skull in front</source>
      <translation>خط الوسط 1 من 3: انقر منجل المخ حيث يلتقي الجمجمة في الأمام</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 2 of 3: click the falx where it meets the skull behind</source>
      <translation>خط الوسط 2 من 3: انقر منجل المخ حيث يلتقي الجمجمة في الخلف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Midline 3 of 3: click the midline where it is displaced most (septum pellucidum)</source>
      <translation>خط الوسط 3 من 3: انقر خط الوسط حيث انزاح أكثر (الحاجز الشفاف)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: click the opposite corner</source>
      <translation>مستطيل: انقر الزاوية المقابلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>Rectangle: drag across the region</source>
      <translation>مستطيل: اسحب عبر المنطقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/measure_tools.py" />
      <source>The midline shift is measured on a single axial slice: go on in the axial view, without a slab.</source>
      <translation>يُقاس انزياح خط الوسط على شريحة محورية مفردة: تابع في العرض المحوري، من دون لوح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Probability of each slice</source>
      <translation>احتمال كل شريحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>Slice {k} of {count}</source>
      <translation>شريحة {k} من {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>findings rejected</source>
      <translation>موجودات مرفوضة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>not assessed</source>
      <translation>لم يُقيَّم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_strip.py" />
      <source>threshold {threshold:.2f}</source>
      <translation>العتبة {threshold:.2f}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Any hemorrhage</source>
      <translation>أي نزف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>Calibrated by temperature: {parts}</source>
      <translation>مُعايَرة بمعامل الحرارة (temperature scaling): {parts}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>probability, calibrated</source>
      <translation>الاحتمال، مُعايَر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>threshold</source>
      <translation>العتبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/probability_table.py" />
      <source>volume not assessed</source>
      <translation>الحجم لم يُقيَّم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/recent_list.py" />
      <source>None yet.</source>
      <translation>لا شيء بعد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>3D appears here when a series is loaded.</source>
      <translation>يظهر ثلاثي الأبعاد هنا عند تحميل سلسلة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Building the volume …</source>
      <translation>بناء الحجم …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>Drawing the 3D view …</source>
      <translation>رسم العرض ثلاثي الأبعاد …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows</source>
      <translation>ما يظهر في العرض ثلاثي الأبعاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/scene_view.py" />
      <source>What the 3D view shows (right click)</source>
      <translation>ما يظهر في العرض ثلاثي الأبعاد (نقر بالزر الأيمن)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Gantry tilt {tilt:.1f}°</source>
      <translation>ميل إطار الماسح {tilt:.1f}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Position {distance:.1f} mm</source>
      <translation>الموضع {distance:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness unknown</source>
      <translation>السماكة مجهولة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/slice_images.py" />
      <source>Thickness {thickness:.1f} mm</source>
      <translation>السماكة {thickness:.1f} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/text_editor.py" />
      <source>Text, then Enter</source>
      <translation>نص ثم Enter</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag sideways: window width   up and down: level</source>
      <translation>اسحب جانبا: عرض النافذة   أعلى وأسفل: المستوى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up and down: through the slices</source>
      <translation>اسحب أعلى وأسفل: عبر الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag up: enlarge   down: reduce</source>
      <translation>اسحب أعلى: تكبير   أسفل: تصغير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/tools.py" />
      <source>Drag: move the image</source>
      <translation>سحب: تحريك الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Inverted</source>
      <translation>معكوسة الدرجات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Mirrored</source>
      <translation>معكوسة كالمرآة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Slice {k}/{count}</source>
      <translation>شريحة {k}/{count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Turned</source>
      <translation>مدارة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.1f}×</source>
      <translation>تكبير {zoom:.1f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/view_texts.py" />
      <source>Zoom {zoom:.2f}×</source>
      <translation>تكبير {zoom:.2f}×</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>A folder with DICOM images, a DICOMDIR, or a NIfTI or NRRD file</source>
      <translation>مجلد فيه صور DICOM أو DICOMDIR أو ملف NIfTI أو NRRD</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Choose a series</source>
      <translation>اختر سلسلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>None suits as a head CT; the list says why.</source>
      <translation>لا سلسلة تصلح تصويرا مقطعيا للرأس؛ القائمة تقول لماذا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open a study folder or drop it here</source>
      <translation>افتح مجلد دراسة أو أفلته هنا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Open the sample study</source>
      <translation>فتح دراسة المثال</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Reading …</source>
      <translation>جار القراءة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/widgets/welcome.py" />
      <source>Stop reading</source>
      <translation>إيقاف القراءة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/window_desk.py" />
      <source>The file proposes no window.</source>
      <translation>لا يقترح الملف نافذة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/arrangement.py" />
      <source>Columns as they were at first</source>
      <translation>الأعمدة كما كانت في البداية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Accession</source>
      <translation>رقم الطلب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Born, sex</source>
      <translation>الميلاد والجنس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Description</source>
      <translation>الوصف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>ID</source>
      <translation>المعرّف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Open, in review once it was opened, or reviewed</source>
      <translation>لم تُراجَع، أو قيد المراجعة بعد فتحها، أو رُوجعت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Opened</source>
      <translation>فُتحت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Patient</source>
      <translation>المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Place in the order of triage: positive studies by probability, then those not analysed, then negative ones</source>
      <translation>المكان في ترتيب الفرز: الإيجابية حسب الاحتمال ثم غير المحللة ثم السلبية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Probability of any hemorrhage in the newest analysis; in colour where it reaches its threshold</source>
      <translation>احتمال أي نزف في أحدث تحليل؛ ملونا حيث يبلغ عتبته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Review</source>
      <translation>المراجعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Segmented volume of all subtypes</source>
      <translation>حجم كل الأنواع الفرعية بالتجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Study date</source>
      <translation>تاريخ الدراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes</source>
      <translation>الأنواع الفرعية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>Subtypes whose probability reaches its threshold</source>
      <translation>الأنواع الفرعية التي يبلغ احتمالها عتبته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>When it was analysed, or how far it is</source>
      <translation>متى حُللت أو إلى أين وصلت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>failed: {reason}</source>
      <translation>فشل: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>in review</source>
      <translation>قيد المراجعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>mL</source>
      <translation>mL</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>no series suits</source>
      <translation>لا سلسلة تصلح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>not analysed</source>
      <translation>غير محللة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>p any</source>
      <translation>p أي نزف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>reviewed</source>
      <translation>رُوجعت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>running …</source>
      <translation>قيد التحليل …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/columns.py" />
      <source>waiting</source>
      <translation>تنتظر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Add folder to the study list</source>
      <translation>إضافة مجلد إلى قائمة الدراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Added to the queue of analyses: {count}</source>
      <translation>أُضيفت إلى طابور التحليل: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Adding was stopped. What was added before stays in the list.</source>
      <translation>أُوقفت الإضافة. ما أُضيف قبلها يبقى في القائمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Left out: {n}.</source>
      <translation>استُبعدت: {n}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Studies found: {studies}, new: {new}.</source>
      <translation>الدراسات التي عُثر عليها: {studies}، الجديدة منها: {new}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>Study {place} of {count}: {state}</source>
      <translation>دراسة {place} من {count}: {state}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/desk.py" />
      <source>The study library cannot be used in this run, and with it the study list.</source>
      <translation>لا يمكن استخدام مكتبة الدراسات في هذا التشغيل، ولا القائمة معها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any date</source>
      <translation>أي تاريخ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Any review state</source>
      <translation>أي حالة مراجعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>From … to …</source>
      <translation>من … إلى …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>In review</source>
      <translation>قيد المراجعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 30 days</source>
      <translation>آخر 30 يوما</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Last 7 days</source>
      <translation>آخر 7 أيام</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Not reviewed</source>
      <translation>لم تكتمل مراجعتها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Positive only</source>
      <translation>الإيجابية فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Review state</source>
      <translation>حالة المراجعة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Reviewed</source>
      <translation>رُوجعت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search name, ID, accession, description</source>
      <translation>البحث عن اسم أو معرّف أو رقم طلب أو وصف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Search the study list</source>
      <translation>البحث في قائمة الدراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Since yesterday</source>
      <translation>منذ الأمس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/filters.py" />
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/frame.py" />
      <source>Letters: search   Enter: open   Del: remove   Esc: back to the image</source>
      <translation>الحروف: بحث   Enter: فتح   Del: إزالة   Esc: عودة إلى الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No other study of the list has findings.</source>
      <translation>لا دراسة أخرى في القائمة فيها موجودات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>No study of the list is left to read.</source>
      <translation>لم تبق دراسة في القائمة للقراءة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>The study is open again.</source>
      <translation>عادت الدراسة إلى حالة «لم تُراجَع».</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the first study of the list.</source>
      <translation>هذه أول دراسة في القائمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/navigation.py" />
      <source>This is the last study of the list.</source>
      <translation>هذه آخر دراسة في القائمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Add folder …</source>
      <translation>إضافة مجلد …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse all</source>
      <translation>تحليل الكل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Analyse in the background</source>
      <translation>تحليل في الخلفية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Back to the image</source>
      <translation>العودة إلى الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Let every shown study without analysis wait for it in the background</source>
      <translation>وضع كل دراسة معروضة بلا تحليل في انتظار التحليل في الخلفية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Mark as {state}</source>
      <translation>وضع علامة «{state}»</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No studies yet</source>
      <translation>لا دراسات بعد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study has these words, dates and states.</source>
      <translation>لا دراسة لها هذه الكلمات والتواريخ والحالات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>No study matches</source>
      <translation>لا دراسة مطابقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove from the list …</source>
      <translation>إزالة من القائمة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove these {count} studies from the list? Files, measurements and reviews stay where they are.</source>
      <translation>إزالة هذه الدراسات ({count}) من القائمة؟ تبقى الملفات والقياسات والمراجعات مكانها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Remove this study from the list? Files, measurements and reviews stay where they are.</source>
      <translation>إزالة هذه الدراسة من القائمة؟ تبقى الملفات والقياسات والمراجعات مكانها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show every study</source>
      <translation>إظهار كل الدراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Show in folder</source>
      <translation>إظهار في المجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies that you open are listed here. Add a folder to list and analyse all that it holds.</source>
      <translation>تُسرد هنا الدراسات التي تفتحها. أضف مجلدا لسرد كل ما فيه وتحليله.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>Studies: {shown} of {all}</source>
      <translation>الدراسات: {shown} من {all}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} failed</source>
      <translation>فشلت: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} not analysed</source>
      <translation>غير محللة: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/page.py" />
      <source>{count} positive</source>
      <translation>إيجابية: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding {done} of {total}</source>
      <translation>إضافة {done} من {total}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Adding …</source>
      <translation>جارية الإضافة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>Another ichviewer analyses the list: {count} left</source>
      <translation>برنامج ichviewer آخر يحلّل القائمة: يتبقى {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List paused</source>
      <translation>القائمة متوقفة مؤقتا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List waits</source>
      <translation>القائمة تنتظر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List {place}</source>
      <translation>القائمة {place}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>List …</source>
      <translation>القائمة …</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/queue_status.py" />
      <source>This window goes on with the analyses when the other one is closed.</source>
      <translation>تواصل هذه النافذة التحليلات عند إغلاق الأخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>Set by {who}</source>
      <translation>وضعها {who}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>The folder of this study</source>
      <translation>مجلد هذه الدراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{models} on {device}</source>
      <translation>{models} على {device}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/worklist/table.py" />
      <source>{path} is not there. Connect its drive, or remove the study from the list.</source>
      <translation>{path} غير موجود. صل محرك أقراصه أو أزل الدراسة من القائمة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/gui/workspace.py" />
      <source>Slice</source>
      <translation>شريحة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Accession number</source>
      <translation>رقم الطلب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Application</source>
      <translation>التطبيق</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Body part</source>
      <translation>المنطقة التشريحية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Born</source>
      <translation>تاريخ الميلاد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Classification model</source>
      <translation>نموذج التصنيف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Gantry tilt</source>
      <translation>ميل إطار الماسح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Head CT: intracranial hemorrhage</source>
      <translation>تصوير مقطعي للرأس: تقييم النزف داخل القحف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Hounsfield units</source>
      <translation>وحدات هاونسفيلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Institution</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Kernel</source>
      <translation>مرشّح إعادة البناء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Mask</source>
      <translation>القناع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Measured by hand on the native slices. Regions: pixels whose centre lies inside. ABC/2: slices over 75 % of the largest area count 1 in C, from 25 to 75 % one half (Kothari 1996).</source>
      <translation>قيس يدويا على الشرائح الأصلية. المناطق: البكسلات التي يقع مركزها في الداخل. ABC/2: الشرائح التي تتجاوز 75 % من أكبر مساحة تُحسب 1 في C، ومن 25 إلى 75 % تُحسب نصفا (Kothari 1996).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Negative</source>
      <translation>سلبي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No classification model ran, so there is no probability to judge by.</source>
      <translation>لم يعمل نموذج تصنيف، فلا احتمال يُحكم به.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No probability reaches its threshold.</source>
      <translation>لا احتمال يبلغ عتبته.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>No slice shows brain: the probabilities mean nothing.</source>
      <translation>لا تظهر أي شريحة الدماغ: لا تعني الاحتمالات شيئا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Nobody reviewed the findings.</source>
      <translation>لم يراجع أحد الموجودات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Not assessed</source>
      <translation>لم يُقيَّم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Only outlined, below its threshold: {names}.</source>
      <translation>مرسوم في القناع فقط واحتماله دون عتبته: {names}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Over threshold: {names}.</source>
      <translation>فوق العتبة: {names}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Patient ID</source>
      <translation>معرّف المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Pixel spacing</source>
      <translation>تباعد البكسل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Positive</source>
      <translation>إيجابي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Ran on</source>
      <translation>شُغّل على</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Segmentation model</source>
      <translation>نموذج التجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Series</source>
      <translation>السلسلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Sex</source>
      <translation>الجنس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slice distance</source>
      <translation>المسافة بين الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slice {number} of {count}, {position} mm</source>
      <translation>الشريحة {number} من {count}، {position} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Slices</source>
      <translation>الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Source</source>
      <translation>المصدر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Source images</source>
      <translation>الصور المصدر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Study</source>
      <translation>الدراسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The mask outlines {volume} mL all the same.</source>
      <translation>ومع ذلك يحيط القناع بحجم {volume} mL.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The probability of any hemorrhage reaches its threshold; that of no subtype does.</source>
      <translation>يبلغ احتمال «أي نزف» عتبته، ولا يبلغ احتمال أي نوع فرعي عتبته الخاصة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>The segmentation marks no hemorrhage.</source>
      <translation>لم يحدد التجزيء أي نزف.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Thickness</source>
      <translation>السماكة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Time</source>
      <translation>الزمن</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>Volume: area on each slice times the slice's own extent. Probability: highest of the slices. Diameter: largest within one slice.</source>
      <translation>الحجم: المساحة في كل شريحة مضروبة في امتداد الشريحة نفسها. الاحتمال: الأعلى بين الشرائح. القطر: الأكبر داخل شريحة واحدة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>What names a plane was measured on that plane, reformatted from the slices without gantry tilt: lengths and angles are those in the patient, HU are interpolated between slices. HU of a slab are its average, maximum (MIP) or minimum (MinIP).</source>
      <translation>ما يُذكر معه مستوى قيس على ذلك المستوى المعاد تشكيله من الشرائح دون ميل إطار الماسح: الأطوال والزوايا هي التي في المريض، وقيم HU محسوبة بالاستيفاء بين الشرائح. قيم HU في اللوح هي متوسطها أو أقصاها (MIP) أو أدناها (MinIP).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>as stored</source>
      <translation>كما هي مخزنة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>axial</source>
      <translation>محوري</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>below</source>
      <translation>دون العتبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>classify</source>
      <translation>تصنيف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>coronal</source>
      <translation>إكليلي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>corrected: {formula}</source>
      <translation>مصححة: {formula}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>female</source>
      <translation>أنثى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>findings</source>
      <translation>الموجودات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>ichviewer {version}, report of {created}</source>
      <translation>ichviewer {version}، تقرير بتاريخ {created}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>load</source>
      <translation>تحميل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>male</source>
      <translation>ذكر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>models</source>
      <translation>النماذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>no model ran</source>
      <translation>لم يعمل أي نموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>not given</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>not measured</source>
      <translation>لم يُقَس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>other</source>
      <translation>آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>over threshold</source>
      <translation>فوق العتبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>preprocess</source>
      <translation>معالجة أولية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>sagittal</source>
      <translation>سهمي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>segment</source>
      <translation>تجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>single slice</source>
      <translation>شريحة واحدة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} days</source>
      <translation>العمر بالأيام: {age}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} months</source>
      <translation>العمر بالأشهر: {age}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} weeks</source>
      <translation>العمر بالأسابيع: {age}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{age} years</source>
      <translation>العمر بالسنوات: {age}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{count} instances; all SOP Instance UIDs are in findings.json</source>
      <translation>العدد: {count}؛ كل معرّفات SOP Instance UID في findings.json</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{count} {plane}, {columns} x {rows} pixels</source>
      <translation>{count} ({plane})، {columns} x {rows} بكسل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{first} and {last}</source>
      <translation>{first} و{last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{first}, {last}</source>
      <translation>{first}، {last}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{low} to {high} mm, uneven</source>
      <translation>{low} إلى {high} mm، غير منتظمة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{name} ({provider}, asked for: {requested})</source>
      <translation>{name} ({provider}، المطلوب: {requested})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{name}, {count} slices; not DICOM, without UIDs</source>
      <translation>{name}، عدد الشرائح: {count}؛ ليس DICOM، بلا UID</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{title} (series {number})</source>
      <translation>{title} (السلسلة {number})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/content.py" />
      <source>{title} as {subtype}</source>
      <translation>{title}، على أنها {subtype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Details</source>
      <translation>التفاصيل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Diameter, mm</source>
      <translation>القطر، mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Hemorrhage</source>
      <translation>النزف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Mean HU</source>
      <translation>متوسط HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>No.</source>
      <translation>رقم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Page {number} of {count}</source>
      <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Probability</source>
      <translation>الاحتمال</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Side</source>
      <translation>الجانب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Subtype</source>
      <translation>النوع الفرعي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Threshold</source>
      <translation>العتبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/report/pdf.py" />
      <source>Volume, mL</source>
      <translation>الحجم، mL</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>How this was made</source>
      <translation>كيف أُنجز هذا</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Key images, brain window 40 / 80 HU</source>
      <translation>صور رئيسية، نافذة الدماغ 40 / 80 HU</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Measurements by the reader</source>
      <translation>قياسات القارئ</translation>
    </message>
    <message>
      <location filename="../../resources/report/print.html.j2" />
      <source>Probabilities and volumes</source>
      <translation>الاحتمالات والأحجام</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, marked</source>
      <translation>{place}، مع علامات</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, measured</source>
      <translation>{place}، مقيس</translation>
    </message>
    <message>
      <location filename="../../resources/report/report.html.j2" />
      <source>{place}, plain</source>
      <translation>{place}، بلا علامات</translation>
    </message>
  </context>
  <context>
    <name>ichviewer.messages</name>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it cannot be unpacked</source>
      <translation>لا يمكن فك ضغطه</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it does not begin where the archive states</source>
      <translation>لا يبدأ حيث يذكر الأرشيف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>it reaches into the next one</source>
      <translation>يمتد داخل الملف التالي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>its checksum differs</source>
      <translation>مجموع التحقق مختلف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>the archive has been cut off</source>
      <translation>الأرشيف مبتور</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>the archives of this study are closed</source>
      <translation>أرشيفات هذه الدراسة مغلقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>there is {more} in it than the archive states</source>
      <translation>فيه {more} مما يذكره الأرشيف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} has changed since it was opened: open the study again</source>
      <translation>تغيّر {name} منذ فتحه: افتح الدراسة من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} holds no readable file {found}</source>
      <translation>لا يحتوي {name} على ملف مقروء {found}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{name} in {name2} is damaged ({how}): copy the archive again</source>
      <translation>{name} في {name2} تالف ({how}): انسخ الأرشيف من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/archive.py" />
      <source>{text} is not in a ZIP archive</source>
      <translation>{text} ليس داخل أرشيف ZIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source> and elsewhere</source>
      <translation> وفي مواضع أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; image number {low} is absent</source>
      <translation>؛ الصورة رقم {low} غير موجودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; image numbers {low} to {high} are absent</source>
      <translation>؛ الصور ذات الأرقام من {low} إلى {high} غير موجودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>; the image numbers {low} and {high} follow each other: perhaps the scanner moved on farther</source>
      <translation>؛ رقما الصورتين {low} و{high} متتاليان: ربما تحرّك الماسح أبعد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>About {count} missing {places}{more}: what lies there is neither seen nor analysed. Copy the series again if it should be complete.</source>
      <translation>شرائح ناقصة ({count} تقريبا) {places}{more}: ما يقع هناك لا يُرى ولا يُحلَّل. انسخ السلسلة من جديد إن كان يجب أن تكون كاملة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>All slices overlap</source>
      <translation>كل الشرائح متراكبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>No slice thickness is given: the distance of slices is used instead.</source>
      <translation>سماكة الشريحة غير مذكورة: تُستعمل المسافة بين الشرائح بدلا منها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slice {k} lies {aside} mm beside the line of the others (another field of view?): each slice is shown and measured where it lies.</source>
      <translation>الشريحة {k} تبعد {aside} mm عن خط الشرائح الأخرى (حقل رؤية آخر؟): تُعرض كل شريحة وتُقاس حيث تقع.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices are {min} to {max} mm apart: volumes use each slice's own extent.</source>
      <translation>تتراوح المسافة بين الشرائح من {min} إلى {max} mm: تعتمد الأحجام على امتداد كل شريحة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices of {nominal} mm lie {gaps} mm apart ({count}): what lies between them was not scanned or not copied, and volumes fill it from the neighbours.</source>
      <translation>شرائح بسماكة {nominal} mm تتباعد {gaps} mm ({count}): ما بينها لم يُصوَّر أو لم يُنسخ، وحساب الأحجام يملؤه من الشرائح المجاورة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>Slices {n} and {n2} overlap</source>
      <translation>الشريحتان {n} و{n2} متراكبتان</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files do not name the body part: a head is assumed.</source>
      <translation>لا تذكر الملفات المنطقة التشريحية: يُفترض أنها رأس.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files name no patient: check that this is the study you mean.</source>
      <translation>لا تذكر الملفات اسم المريض: تحقق من أن هذه هي الدراسة المقصودة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The files say '{text}', not head: the models know whole heads only, do not rely on them here.</source>
      <translation>تذكر الملفات '{text}' لا الرأس: لا تعرف النماذج إلا الرأس الكامل، فلا تعتمد عليها هنا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The gantry was tilted by {tilt} degrees: slices are shown as acquired, and the 3D view is straightened.</source>
      <translation>كان إطار الماسح مائلا {tilt} درجة: تُعرض الشرائح كما صُوّرت، والعرض ثلاثي الأبعاد مقوَّم.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The series has one slice: volumes assume its nominal thickness, and there is no 3D.</source>
      <translation>في السلسلة شريحة واحدة: تفترض الأحجام سماكتها الاسمية، ولا يوجد عرض ثلاثي الأبعاد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>The series is dynamic: each position was scanned about {passes} times. The first pass is shown.</source>
      <translation>السلسلة ديناميكية: صُوّر كل موضع نحو {passes} مرة. يُعرض المرور الأول.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>between slices {n} and {n2} ({distances} to {distances2} mm{numbers})</source>
      <translation>بين الشريحتين {n} و{n2} ({distances} إلى {distances2} mm{numbers})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, although the pixels differ: the lowest image number is shown; look at the other before relying on it.</source>
      <translation>أُهملت رغم اختلاف البكسلات: يُعرض أصغر رقم صورة؛ انظر إلى الأخرى قبل الاعتماد عليها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, the pixels are the same (as far as they were compared).</source>
      <translation>أُهملت، فالبكسلات متطابقة (بقدر ما قورنت).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out, the pixels are the same.</source>
      <translation>أُهملت، فالبكسلات متطابقة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>left out.</source>
      <translation>أُهملت.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series lie at a position that another image has</source>
      <translation>صور من السلسلة ({count}) تقع في موضع صور أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series lies at a position that another image has</source>
      <translation>{count} من السلسلة تقع في موضع صورة أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of the series set aside: {reason}.</source>
      <translation>استُبعدت صور من السلسلة ({count}): {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{count} of {thick} slices are thicker than {thick_mm} mm (up to {max})</source>
      <translation>{count} من أصل {thick} من الشرائح أسمك من {thick_mm} mm (حتى {max})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{most}: small hemorrhages may be averaged away.</source>
      <translation>{most}: قد تختفي النزوف الصغيرة بتأثير الحجم الجزئي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{size} pairs of neighbouring slices overlap, most of all {n} and {n2}</source>
      <translation>{size} من أزواج الشرائح المتجاورة متراكبة، وأكثرها تراكبا الشريحتان {n} و{n2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/checks.py" />
      <source>{where}: {thick} thick, {gaps} mm apart. Volumes use each slice's own extent and count nothing twice.</source>
      <translation>{where}: السماكة {thick}، والمسافة {gaps} mm. تعتمد الأحجام على امتداد كل شريحة ولا تحسب شيئا مرتين.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It cannot be opened: {strerror}.</source>
      <translation>لا يمكن فتحه: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a ZIP archive inside a ZIP archive and is not opened: unpack the outer one first.</source>
      <translation>أرشيف ZIP داخل أرشيف ZIP لا يُفتح: فك ضغط الخارجي أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a ZIP archive without files.</source>
      <translation>أرشيف ZIP بلا ملفات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a device, a pipe or a socket, not a file.</source>
      <translation>جهاز أو قناة أو مقبس، وليس ملفا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a link that leads nowhere.</source>
      <translation>رابط لا يؤدي إلى شيء.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is a link to a folder that this one lies in; it is not followed.</source>
      <translation>رابط إلى مجلد يحتوي هذا المجلد؛ لا يُتبع.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is empty (0 bytes): copy it again.</source>
      <translation>فارغ (0 بايت): انسخه من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>It is not read: {error}.</source>
      <translation>لم يُقرأ: {error}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>Looking for files ({count})</source>
      <translation>البحث عن ملفات ({count})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>Reading the DICOM directory</source>
      <translation>قراءة فهرس DICOM</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>The DICOM directory is damaged; the files beside it are read without it.</source>
      <translation>فهرس DICOM تالف؛ تُقرأ الملفات المجاورة بدونه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>The folder cannot be read: {strerror}.</source>
      <translation>لا يمكن قراءة المجلد: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are ZIP archives inside a ZIP archive and are not opened: unpack the outer one first (the first is {first}).</source>
      <translation>أرشيفات ZIP داخل أرشيف ZIP لا تُفتح: فك ضغط الخارجي أولا (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are devices, pipes or sockets, not files (the first is {first}).</source>
      <translation>أجهزة أو قنوات أو مقابس، وليست ملفات (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are empty (0 bytes; the first is {first}): copy them again.</source>
      <translation>فارغة (0 بايت؛ أولها {first}): انسخها من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are links that lead nowhere (the first is {first}).</source>
      <translation>روابط لا تؤدي إلى شيء (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>They are links to folders that this one lies in; they are not followed (the first is {first}).</source>
      <translation>روابط إلى مجلدات تحتوي هذا المجلد؛ لا تُتبع (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>macOS or Windows put it there; it holds no image.</source>
      <translation>وضعه macOS أو Windows؛ لا يحتوي صورة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/collector.py" />
      <source>macOS or Windows put them there; they hold no images (the first is {first}).</source>
      <translation>وضعها macOS أو Windows؛ لا تحتوي صورا (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source> with {samples} values per pixel</source>
      <translation> (عدد القيم لكل بكسل: {samples})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>it has {allocated} bits per pixel</source>
      <translation>له {allocated} بت لكل بكسل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>it is cut off: {part} of {size} bytes of the image are there</source>
      <translation>مبتور: يوجد {part} من {size} بايت من الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed frames are cut off or damaged</source>
      <translation>إطاراته المضغوطة مبتورة أو تالفة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is cut off or damaged</source>
      <translation>صورته المضغوطة مبتورة أو تالفة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is cut off: {size} of {length} bytes are there</source>
      <translation>صورته المضغوطة مبتورة: يوجد {size} من {length} بايت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its compressed image is damaged</source>
      <translation>صورته المضغوطة تالفة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its data decode to {rows} x {columns}{colours}, but the header says {rows2} x {columns2}</source>
      <translation>بياناته تعطي {rows} x {columns}{colours} لكن الترويسة تذكر {rows2} x {columns2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its data decode to {shape}, but the header says {shape2} x {shape3}</source>
      <translation>بياناته تعطي {shape} لكن الترويسة تذكر {shape2} x {shape3}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its pixel data are empty</source>
      <translation>بيانات البكسل فارغة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/decode.py" />
      <source>its run-length data are cut off or damaged</source>
      <translation>بيانات RLE مبتورة أو تالفة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>1 file</source>
      <translation>ملف واحد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>It names {files} outside of its folder, which is not followed (the first is {shown}).</source>
      <translation>يذكر ملفات خارج مجلده ({files})، ولا يُتبع ذلك (أولها {shown}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>It names {missing} of {paths} files that are not here (the first is {shown}).</source>
      <translation>يذكر {paths} من الملفات، منها {missing} غير موجودة هنا (أولها {shown}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/dicomdir.py" />
      <source>{outside} files</source>
      <translation>عدد الملفات: {outside}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>Another image of the series lies at the same position; the one with the lowest instance number is shown.</source>
      <translation>صورة أخرى من السلسلة في الموضع نفسه؛ تُعرض ذات أصغر رقم.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>not given</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their image type is {lower}</source>
      <translation>نوع الصورة (Image Type) هو {lower}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their kernel is {kernel}, not {kernel2}</source>
      <translation>مرشّح إعادة البناء {kernel} لا {kernel2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their matrix is {columns} x {rows}, not {columns2} x {rows2}</source>
      <translation>المصفوفة {columns} x {rows} لا {columns2} x {rows2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>their pixel spacing differs</source>
      <translation>تباعد البكسل مختلف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are acquisition {number} over the same positions</source>
      <translation>هي من الاكتساب رقم {number} على المواضع نفسها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are another pass over the same positions</source>
      <translation>هي مرور آخر على المواضع نفسها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are colour pictures</source>
      <translation>هي صور ملونة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are localizers</source>
      <translation>هي صور تحديد موضع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they are {modality}, not {modality2}</source>
      <translation>هي {modality} لا {modality2}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they do not say where they lie</source>
      <translation>لا تذكر موضعها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they lie in another orientation</source>
      <translation>لها اتجاه آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>they lie in {orientations} orientations</source>
      <translation>لها اتجاهات مختلفة عددها {orientations}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>{images} images ({name}, ...)</source>
      <translation>عدد الصور: {images} ({name}, ...)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/grouping.py" />
      <source>{name} frame {index}</source>
      <translation>{name} الإطار {index}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>its header ends before it says what the file holds; copy the file again</source>
      <translation>تنتهي ترويسته قبل ذكر محتوى الملف؛ انسخ الملف من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>its header is damaged ({name}); copy the file again</source>
      <translation>ترويسته تالفة ({name})؛ انسخ الملف من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{error}; copy the file again</source>
      <translation>{error}؛ انسخ الملف من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{length} of {needed} bytes of its image are there</source>
      <translation>يوجد {length} من {needed} بايت من صورته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/header_reader.py" />
      <source>{size} of {end} bytes are there</source>
      <translation>يوجد {size} من {end} بايت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Nothing in {path} can be read as a head CT: {reasons}</source>
      <translation>لا شيء في {path} يُقرأ كتصوير مقطعي للرأس: {reasons}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Series {series_number}</source>
      <translation>السلسلة {series_number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>Set aside: {reason}.</source>
      <translation>استُبعدت: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>The series</source>
      <translation>السلسلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>series {number}</source>
      <translation>السلسلة {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>the chosen series</source>
      <translation>السلسلة المختارة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{beside} files</source>
      <translation>عدد الملفات: {beside}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{copies} copies of images that are there already.</source>
      <translation>عدد النسخ من صور موجودة مسبقا: {copies}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{copies} copy of images that are there already.</source>
      <translation>عدد النسخ من صور موجودة مسبقا: {copies}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{count} beside the slices cannot be read ({name}): a slice may be missing.</source>
      <translation>لا يمكن قراءة ملفات بجوار الشرائح ({count}؛ {name}): قد تكون شريحة ناقصة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{path} cannot be read: {reason} Choose a CT slice or the folder that holds the slices.</source>
      <translation>لا يمكن قراءة {path}: {reason} اختر شريحة CT أو المجلد الذي يحوي الشرائح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{path} holds no DICOM images.{detail} Choose the folder that holds the CT slices.</source>
      <translation>لا يحتوي {path} صور DICOM.{detail} اختر المجلد الذي يحوي شرائح CT.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/index.py" />
      <source>{reason}; they are listed as a series of their own</source>
      <translation>{reason}؛ وهي مدرجة كسلسلة مستقلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>, although {listed}</source>
      <translation>، مع أن: {listed}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: it is the only series{although}.</source>
      <translation>مختارة: هي السلسلة الوحيدة{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: nothing else can be read{although}.</source>
      <translation>مختارة: لا يمكن قراءة غيرها{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Chosen: {good}{although}.</source>
      <translation>مختارة: {good}{although}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because it is derived from other images; {chosen_title} is original.</source>
      <translation>غير مختارة: مشتقة من صور أخرى؛ {chosen_title} أصلية.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {because}; {chosen_title} {has}.</source>
      <translation>غير مختارة: {because}؛ {chosen_title} {has}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {chosen_title} suits as well and {rule}.</source>
      <translation>غير مختارة: {chosen_title} مناسبة بالقدر نفسه و{rule}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>Not chosen because {reason}.</source>
      <translation>غير مختارة: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a bone kernel{named}</source>
      <translation>مرشّح عظمي{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a document</source>
      <translation>مستند</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a key object note</source>
      <translation>ملاحظة صور رئيسية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a low-dose CT of a PET or SPECT examination</source>
      <translation>تصوير مقطعي منخفض الجرعة لفحص PET أو SPECT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a monitoring or perfusion series?</source>
      <translation>سلسلة مراقبة أو تروية؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a presentation state</source>
      <translation>حالة عرض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a real-world value map</source>
      <translation>خريطة قيم حقيقية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a registration</source>
      <translation>مطابقة مكانية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a segmentation</source>
      <translation>تجزيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a soft-tissue kernel{named}</source>
      <translation>مرشّح أنسجة رخوة{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a structure set</source>
      <translation>مجموعة بنى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>a structured report</source>
      <translation>تقرير مُهيكل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>an image type that is not 'original, primary'</source>
      <translation>نوع صورة ليس 'original, primary'</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>an unknown kernel{named}</source>
      <translation>مرشّح غير معروف{named}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>bolus monitoring</source>
      <translation>تتبّع وصول مادة التباين (bolus)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>comes first</source>
      <translation>تأتي أولا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>contrast agent was given</source>
      <translation>أُعطيت مادة تباين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>covers {text}</source>
      <translation>تغطي {text}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>derived images</source>
      <translation>صور مشتقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>has no image</source>
      <translation>لا صورة فيها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>has the lower series number</source>
      <translation>لها رقم سلسلة أصغر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>is complete</source>
      <translation>كاملة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>is incomplete: file {name} has no image</source>
      <translation>ناقصة: الملف {name} بلا صورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers only {span} mm</source>
      <translation>تغطي {span} mm فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers {span} mm</source>
      <translation>تغطي {span} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it covers {span} mm, {much} than a head</source>
      <translation>تغطي {span} mm، {much} من ارتفاع الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a localizer</source>
      <translation>هي صورة تحديد موضع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a low-dose CT of a PET or SPECT examination</source>
      <translation>هي تصوير مقطعي منخفض الجرعة لفحص PET أو SPECT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is a projection or a computed map, not CT slices</source>
      <translation>هي إسقاط أو خريطة محسوبة، لا شرائح CT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is derived from other images</source>
      <translation>مشتقة من صور أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is dynamic (perfusion): each position was scanned about {passes} times</source>
      <translation>ديناميكية (تروية): صُوّر كل موضع نحو {passes} مرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is one slice in the {plane} plane: a localizer</source>
      <translation>شريحة واحدة (المستوى: {plane}): صورة تحديد موضع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>it is {count} slices in the {plane} plane: a localizer</source>
      <translation>شرائح عددها {count} (المستوى: {plane}): صور تحديد موضع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>its header says '{text}', not head</source>
      <translation>ترويستها تذكر '{text}' لا الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>its slices are {plane}: the models read axial ones</source>
      <translation>شرائحها ليست محورية (المستوى: {plane}): النماذج تقرأ المحورية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>missing slices</source>
      <translation>شرائح ناقصة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no body part in the header</source>
      <translation>لا منطقة تشريحية في الترويسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no contrast agent</source>
      <translation>بلا مادة تباين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no slice missing</source>
      <translation>لا شريحة ناقصة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>no slice thickness in the header</source>
      <translation>لا سماكة شريحة في الترويسة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {slices} slice</source>
      <translation>عدد الشرائح {slices} فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {slices} slices</source>
      <translation>عدد الشرائح {slices} فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>only {span} mm covered</source>
      <translation>التغطية {span} mm فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>original {plane} images</source>
      <translation>صور أصلية ({plane})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>shows a head</source>
      <translation>تعرض رأسا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>slices of {size}</source>
      <translation>شرائح بسماكة {size}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>slices seem to be missing</source>
      <translation>يبدو أن هناك شرائح ناقصة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says '{text}', a part of the head</source>
      <translation>الترويسة تذكر '{text}'، جزءا من الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says '{text}', not head</source>
      <translation>الترويسة تذكر '{text}' لا الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>the header says head</source>
      <translation>الترويسة تذكر الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>thick slices of {size}</source>
      <translation>شرائح سميكة ({size})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>thin, noisier slices of {size}</source>
      <translation>شرائح رقيقة أكثر ضجيجا ({size})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>versions of one slice?</source>
      <translation>نسخ من شريحة واحدة؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{slices} slices</source>
      <translation>عدد الشرائح: {slices}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{span} mm covered, {much} than a head</source>
      <translation>{span} mm مغطاة، {much} من ارتفاع الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{span} mm of the head</source>
      <translation>{span} mm من الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} does not say where its images lie (no position or orientation). Export it again with all tags.</source>
      <translation>{title} لا تذكر موضع صورها (لا موضع أو اتجاه). صدّرها من جديد بكل الوسوم.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} has an orientation that makes no sense (direction cosines are not at right angles).</source>
      <translation>{title} لها اتجاه غير معقول (جيوب التمام غير متعامدة).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} has no pixel spacing: nothing in it can be measured. Export it again with all tags.</source>
      <translation>{title} بلا تباعد بكسل: لا يمكن قياس شيء فيها. صدّرها من جديد بكل الوسوم.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds colour pictures ({photometric}), not Hounsfield units.</source>
      <translation>{title} تحوي صورا ملونة ({photometric}) لا وحدات هاونسفيلد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds pages of text (dose report, protocol or summary), not CT slices.</source>
      <translation>{title} تحوي صفحات نص (تقرير جرعة أو بروتوكول أو ملخص) لا شرائح CT.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} holds screen captures (summary or dose pages), not CT slices.</source>
      <translation>{title} تحوي لقطات شاشة (ملخص أو صفحات جرعة) لا شرائح CT.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is compressed as {syntax_name}, which is not supported. Export it uncompressed or in a JPEG, JPEG-LS, JPEG 2000 or RLE syntax.</source>
      <translation>{title} مضغوطة بصيغة {syntax_name} غير المدعومة. صدّرها بلا ضغط أو بصيغة JPEG أو JPEG-LS أو JPEG 2000 أو RLE.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is incomplete: file {name} is cut off ({cut}). Copy it again from its source.</source>
      <translation>{title} ناقصة: الملف {name} مبتور ({cut}). انسخه من جديد من مصدره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is no volume: all {count} images lie at one position ({what}).</source>
      <translation>{title} ليست حجما: كل الصور ({count}) في موضع واحد ({what}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is no volume: its {count} images lie in {orientations} orientations (a view that turns round).</source>
      <translation>{title} ليست حجما: صورها ({count}) لها اتجاهات مختلفة عددها {orientations} (عرض يدور).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is {documents} ({modality}), not CT images. Open the CT series that it belongs to.</source>
      <translation>{title} هي {documents} ({modality}) لا صور CT. افتح سلسلة CT التي تنتمي إليها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} is {modality}, not CT: ichviewer reads head CT only. Open a CT study.</source>
      <translation>{title} هي {modality} لا CT: يقرأ ichviewer التصوير المقطعي للرأس فقط. افتح دراسة CT.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/judge.py" />
      <source>{title} {what} (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} {what} (بلا بيانات بكسل؛ مبتورة أو منزوعة). انسخها من جديد من مصدرها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/left_out.py" />
      <source>{count} files</source>
      <translation>عدد الملفات: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>an archive without files</source>
      <translation>أرشيف بلا ملفات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}.</source>
      <translation>لا يمكن فتح {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}. Check its permissions.</source>
      <translation>لا يمكن فتح {path}: {strerror}. تحقق من أذوناته.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} cannot be opened: {strerror}. Check the path.</source>
      <translation>لا يمكن فتح {path}: {strerror}. تحقق من المسار.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} does not exist. Check the path.</source>
      <translation>{path} غير موجود. تحقق من المسار.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} is empty (0 bytes). Copy it again.</source>
      <translation>{path} فارغ (0 بايت). انسخه من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{path} is neither a file nor a folder. Choose the folder that holds the CT slices.</source>
      <translation>{path} ليس ملفا ولا مجلدا. اختر المجلد الذي يحوي شرائح CT.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} cannot be opened: The folder cannot be read: {strerror}. Check its permissions.</source>
      <translation>لا يمكن فتح {root}: المجلد غير مقروء: {strerror}. تحقق من أذوناته.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} holds no file that can be read. {what}: {reason}</source>
      <translation>لا يحتوي {root} ملفا مقروءا. {what}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/listing.py" />
      <source>{root} is {nothing}. Choose the folder that holds the CT slices.</source>
      <translation>{root} هو {nothing}. اختر المجلد الذي يحوي شرائح CT.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>Blank: {where} of {instances}, one single value everywhere.</source>
      <translation>فارغ: {where}، من أصل {instances}؛ قيمة واحدة في كل مكان.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} cannot be opened: {strerror}. Is the folder still there?</source>
      <translation>لا يمكن فتح الملف {name}: {strerror}. هل المجلد ما زال موجودا؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} changed since it was indexed. Open the folder again.</source>
      <translation>تغيّر الملف {name} منذ فهرسته. افتح المجلد من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} does not fit {title}. Open the folder again.</source>
      <translation>الملف {name} لا يناسب {title}. افتح المجلد من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} of {title} cannot be decoded: {error}. Copy it again from its source.</source>
      <translation>لا يمكن فك ترميز الملف {name} من {title}: {error}. انسخه من جديد من مصدره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>File {name} of {title} cannot be read: {error}</source>
      <translation>لا يمكن قراءة الملف {name} من {title}: {error}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>Loading slices</source>
      <translation>تحميل الشرائح</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The compressed data of {where} end before their end mark: a part of the picture may be missing.</source>
      <translation>تنتهي البيانات المضغوطة قبل علامة نهايتها ({where}): قد ينقص جزء من الصورة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The files have no rescale slope and intercept: stored values are taken as HU.</source>
      <translation>لا تحوي الملفات معاملات التحويل (Rescale Slope وIntercept): تُؤخذ القيم المخزنة على أنها HU.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The files of {title} do not form a stack of slices. Open the folder again.</source>
      <translation>ملفات {title} لا تكوّن رصّة شرائح. افتح المجلد من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>The images were compressed with loss: faint hemorrhages may be lost.</source>
      <translation>ضُغطت الصور مع فقد: قد تضيع النزوف الخافتة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>it is cut off: {done} of {size} bytes of the image are there</source>
      <translation>مبتور: يوجد {done} من {size} بايت من الصورة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>slice {blank}</source>
      <translation>الشريحة {blank}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>slice {numbers}</source>
      <translation>الشريحة {numbers}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{blank} slices (the first is slice {blank2})</source>
      <translation>عدد الشرائح: {blank} (أولها الشريحة {blank2})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{count} slices of {columns} x {rows}</source>
      <translation>عدد الشرائح: {count}، {columns} x {rows}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{message} Copy the files again from their source.</source>
      <translation>{message} انسخ الملفات من جديد من مصدرها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{numbers} slices (the first is slice {numbers2})</source>
      <translation>عدد الشرائح: {numbers} (أولها الشريحة {numbers2})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} cannot be read.</source>
      <translation>لا يمكن قراءة {title}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} is said to have {size}: no CT is that large. Copy it again from its source.</source>
      <translation>الحجم المذكور في {title} ({size}) لا يبلغه أي CT. انسخها من جديد من مصدرها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/load.py" />
      <source>{title} is too large for the memory: {size}.</source>
      <translation>{title} أكبر من الذاكرة: {size}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>Not chosen because it is a stray image in the folder of another study.</source>
      <translation>غير مختارة: صورة شاردة في مجلد دراسة أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>The same folder holds {images} of another patient: not in this series. Check whose study this is.</source>
      <translation>في المجلد نفسه صور لمريض آخر ({images}): ليست في هذه السلسلة. تحقق لمن هذه الدراسة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>The same folder holds {images} of another study of this patient: not in this series.</source>
      <translation>في المجلد نفسه صور من دراسة أخرى لهذا المريض ({images}): ليست في هذه السلسلة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>{foreign} images</source>
      <translation>عدد الصور: {foreign}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/neighbours.py" />
      <source>{related} images</source>
      <translation>عدد الصور: {related}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>It is not a DICOM file.</source>
      <translation>ليس ملف DICOM.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>Reading headers</source>
      <translation>قراءة الترويسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>They are not DICOM files ({listed}{more}; the first is {example}).</source>
      <translation>ليست ملفات DICOM ({listed}{more}؛ أولها {example}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>no extension</source>
      <translation>بلا امتداد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/scan.py" />
      <source>{total} files</source>
      <translation>عدد الملفات: {total}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Not stated by the source</source>
      <translation>لم يذكره المصدر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Source file {name} cannot be read again. Is the folder still there?</source>
      <translation>لا يمكن قراءة الملف المصدر {name} ثانية. هل المجلد ما زال موجودا؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>Source file {name} has no {keyword}: DICOM results cannot refer to it.</source>
      <translation>الملف المصدر {name} بلا {keyword}: لا يمكن لنتائج DICOM الإشارة إليه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>frame of reference</source>
      <translation>إطار مرجعي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>{path} cannot be written: {strerror}. Choose another folder.</source>
      <translation>لا يمكن كتابة {path}: {strerror}. اختر مجلدا آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/source.py" />
      <source>{path} cannot be written: {strerror}. Free some space or choose another folder.</source>
      <translation>لا يمكن كتابة {path}: {strerror}. أفسح مكانا أو اختر مجلدا آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is a link or a device in an archive, not a file.</source>
      <translation>رابط أو جهاز داخل أرشيف، لا ملف.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is compressed with {method}, which is not read: unpack the archive first.</source>
      <translation>مضغوط بطريقة {method} غير المقروءة: فك ضغط الأرشيف أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is encrypted: unpack it with its password first.</source>
      <translation>مشفّر: فك ضغطه بكلمة مروره أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It is too large to be read inside an archive: unpack the archive first.</source>
      <translation>أكبر من أن يُقرأ داخل أرشيف: فك ضغط الأرشيف أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It stands in the archive more than once; the last one is read.</source>
      <translation>موجود أكثر من مرة في الأرشيف؛ يُقرأ الأخير.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>It unpacks to far more than images do, as if made to exhaust the memory; it is left out.</source>
      <translation>ينفك إلى أكثر بكثير من حجم الصور، كأنه لاستنزاف الذاكرة؛ أُهمل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>Its name leads out of the archive; it is left out.</source>
      <translation>اسمه يخرج عن الأرشيف؛ أُهمل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>Their names lead out of the archive; they are left out (the first is {first}).</source>
      <translation>أسماؤها تخرج عن الأرشيف؛ أُهملت (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are compressed with {method}, which is not read: unpack the archive first (the first is {first}).</source>
      <translation>مضغوطة بطريقة {method} غير المقروءة: فك ضغط الأرشيف أولا (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are encrypted: unpack them with their password first (the first is {first}).</source>
      <translation>مشفّرة: فك ضغطها بكلمة مرورها أولا (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are links or devices in an archive, not files (the first is {first}).</source>
      <translation>روابط أو أجهزة داخل أرشيف، لا ملفات (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They are too large to be read inside an archive: unpack the archive first (the first is {first}).</source>
      <translation>أكبر من أن تُقرأ داخل أرشيف: فك ضغط الأرشيف أولا (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They stand in the archive more than once; the last one of each is read (the first is {first}).</source>
      <translation>موجودة أكثر من مرة في الأرشيف؛ يُقرأ الأخير من كل منها (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>They unpack to far more than images do, as if made to exhaust the memory; they are left out (the first is {first}).</source>
      <translation>تنفك إلى أكثر بكثير من حجم الصور، كأنها لاستنزاف الذاكرة؛ أُهملت (أولها {first}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>a Zip64 entry of its directory is cut off</source>
      <translation>مدخل Zip64 في فهرسه مبتور</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it holds {count} files or more ({members} are allowed): unpack what is needed of it first</source>
      <translation>يحوي {count} ملفا أو أكثر (المسموح {members}): فك ضغط اللازم منه أولا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it is one part of a divided ZIP archive: join the parts first</source>
      <translation>هو جزء من أرشيف ZIP مقسّم: اجمع الأجزاء أولا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it unpacks to far more than images do, as if made to exhaust the memory</source>
      <translation>ينفك إلى أكثر بكثير من حجم الصور، كأنه لاستنزاف الذاكرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>it unpacks to more than {total_bytes} MiB: unpack what is needed of it first</source>
      <translation>ينفك إلى أكثر من {total_bytes} MiB: فك ضغط اللازم منه أولا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is broken</source>
      <translation>فهرسه معطوب</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is cut off</source>
      <translation>فهرسه مبتور</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory is larger than {directory_bytes} MiB</source>
      <translation>فهرسه أكبر من {directory_bytes} MiB</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory points beyond its end</source>
      <translation>فهرسه يشير إلى ما بعد نهايته</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its directory, which stands at the end, is missing</source>
      <translation>فهرسه الذي في نهايته مفقود</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>its files share the same bytes, as if made to exhaust the memory</source>
      <translation>ملفاته تشترك في البايتات نفسها، كأنها لاستنزاف الذاكرة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>method {method}</source>
      <translation>الطريقة {method}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>the ZIP archive is damaged or cut off ({how}): copy it again</source>
      <translation>أرشيف ZIP تالف أو مبتور ({how}): انسخه من جديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>the end of its Zip64 directory is missing</source>
      <translation>نهاية فهرس Zip64 مفقودة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/dicomio/zip_directory.py" />
      <source>{name} does not lie in it as a whole</source>
      <translation>{name} ليس فيه كاملا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>HU corrected by the reader's choice: {formula}. {why} The stored files are unchanged.</source>
      <translation>صُححت HU باختيار القارئ: {formula}. {why} الملفات المخزنة لم تتغير.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>HU corrected:{factor}{offset}</source>
      <translation>صُححت HU:{factor}{offset}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>nothing was changed</source>
      <translation>لم يتغير شيء</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>values were divided by {value}</source>
      <translation>قُسمت القيم على {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>values were multiplied by {slope}</source>
      <translation>ضُربت القيم في {slope}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>{abs} was added</source>
      <translation>أُضيف {abs}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/correction.py" />
      <source>{abs} was subtracted</source>
      <translation>طُرح {abs}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>There is nothing to correct: no correction of the HU is offered. {done}</source>
      <translation>لا شيء للتصحيح: لا يُعرض تصحيح لقيم HU. {done}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>They are corrected already.</source>
      <translation>هي مصححة بالفعل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/loaded.py" />
      <source>They are used as they are stored.</source>
      <translation>تُستعمل كما هي مخزنة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>1 change</source>
      <translation>تغيير واحد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask drawn by hand</source>
      <translation>قناع مرسوم يدويا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask edited by hand</source>
      <translation>قناع معدَّل يدويا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>Mask: {how}; {changes} by {by}, last {last}.</source>
      <translation>القناع: {how}؛ {changes} (بواسطة {by}، آخرها {last}).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>drawn by hand, no model's mask was used</source>
      <translation>مرسوم يدويا دون قناع نموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>the model's mask, edited by hand</source>
      <translation>قناع النموذج معدَّلا يدويا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/mask_edit.py" />
      <source>{count} changes</source>
      <translation>عدد التغييرات: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement.py" />
      <source>Free-hand region</source>
      <translation>منطقة برسم حر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement.py" />
      <source>Midline shift</source>
      <translation>انزياح خط الوسط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>C {c_mm} mm ({count} slice)</source>
      <translation>C {c_mm} mm (عدد الشرائح {count})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>C {c_mm} mm ({count} slices)</source>
      <translation>C {c_mm} mm (عدد الشرائح {count})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>not measurable</source>
      <translation>غير قابل للقياس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>{extreme} HU, no tissue mean</source>
      <translation>{extreme} HU، ليس متوسط النسيج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/measurement_text.py" />
      <source>{value} mean</source>
      <translation>متوسط {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/plane.py" />
      <source>Slab {thickness_mm} mm {value}</source>
      <translation>لوح {thickness_mm} mm {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/plane.py" />
      <source>turned {degrees}°</source>
      <translation>بدوران {degrees}°</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/review.py" />
      <source>Reviewed by {who}, last {when} UTC: {counts}. Reviewed volume {volume}.</source>
      <translation>المراجعة أجراها {who}، آخرها {when} UTC: {counts}. الحجم بعد المراجعة: {volume}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/review.py" />
      <source>not assessed</source>
      <translation>لم يُقيَّم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/series.py" />
      <source>Series without description</source>
      <translation>سلسلة بلا وصف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/domain/series.py" />
      <source>Series {number}</source>
      <translation>سلسلة {number}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/brain_check.py" />
      <source>No slice shows brain: there is hardly any tissue of 0 to 60 HU. Nothing is marked, and the probabilities mean nothing. Choose another series.</source>
      <translation>لا تظهر أي شريحة الدماغ: يكاد لا يوجد نسيج بين 0 و60 HU. لا يحدد شيء، ولا تعني الاحتمالات شيئا. اختر سلسلة أخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>Even corrected, soft tissue lies at {after} (brain: 20 to 45): HU may still be off.</source>
      <translation>حتى بعد التصحيح تقع الأنسجة الرخوة عند {after} (الدماغ: 20 إلى 45): قد تبقى HU غير صحيحة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong or the image is cropped: no air (near -1000) is in it, the darkest values lie near {darkest}.</source>
      <translation>تبدو HU خاطئة أو الصورة مقتطعة: لا هواء فيها (قرب -1000)، وأغمق القيم قرب {darkest}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong: {seen}, not near -1000 and 30. The files probably store {stored}. {nothing_done}, or choose 'Correct HU' in the window or 'ichviewer analyze --correct-hu'.</source>
      <translation>تبدو HU خاطئة: {seen}، لا قرب -1000 و30. يبدو أن الملفات تخزن {stored}. {nothing_done}، أو اختر 'تصحيح HU' في النافذة أو 'ichviewer analyze --correct-hu'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>HU look wrong: {value} % of the values are cut off at {high}. The files probably confuse signed with unsigned values, or the rescale is wrong; what was cut off cannot be brought back.</source>
      <translation>تبدو HU خاطئة: {value} % من القيم مقطوعة عند {high}. يبدو أن الملفات تخلط بين القيم ذات الإشارة وبدونها، أو أن معاملات التحويل (rescale) خاطئة؛ ما قُطع لا يُستعاد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>Nothing is corrected: do not rely on HU or on the analysis.</source>
      <translation>لا يُصحَّح شيء: لا تعتمد على HU ولا على التحليل.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>The values are grey levels, not HU: all lie within {low} and {high}, as in an image that was saved with a window. They cannot be corrected.</source>
      <translation>القيم درجات رمادية لا HU: كلها بين {low} و{high}، كصورة حُفظت بنافذة. لا يمكن تصحيحها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>air {air} at {air2} and soft tissue lies at {brain}</source>
      <translation>الهواء {air} عند {air2} والأنسجة الرخوة عند {brain}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/hu_check.py" />
      <source>{upper}{seen}: the files probably store {stored}.</source>
      <translation>{upper}{seen}: يبدو أن الملفات تخزن {stored}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>The file does not say how the patient lies</source>
      <translation>لا يذكر الملف وضعية المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>The file says how the scanner's axes lie ({space}), not the patient's</source>
      <translation>يذكر الملف محاور الماسح ({space}) لا محاور المريض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>Unable to determine</source>
      <translation>لا يمكن التحديد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>complex numbers or voxels of an unknown type</source>
      <translation>أعدادا مركبة أو فوكسلات من نوع غير معروف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>data file</source>
      <translation>ملف بيانات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>one flat picture that does not say where it lies</source>
      <translation>صورة مسطحة واحدة لا تذكر موضعها</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{components} numbers for each voxel (colours, a vector or a tensor)</source>
      <translation>{components} من الأعداد لكل فوكسل (ألوان أو متجه أو موتر)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} is not a MetaImage, whatever its name says. Open the original file.</source>
      <translation>{one_file} ليس MetaImage مهما كان اسمه. افتح الملف الأصلي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} is not a volume file, whatever its name says. Open the original file.</source>
      <translation>{one_file} ليس ملف حجم مهما كان اسمه. افتح الملف الأصلي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/itk_read.py" />
      <source>{one_file} names a data file that is not beside it. Copy header and data file together.</source>
      <translation>{one_file} يذكر ملف بيانات ليس بجواره. انسخ الترويسة وملف البيانات معا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/mask_session.py" />
      <source>Finding {index} is gone. Choose another one.</source>
      <translation>الموجودة {index} لم تعد في القناع. اختر غيرها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/mask_session.py" />
      <source>Finding {index} is too small to be smoothed. Delete it, or draw it with the brush.</source>
      <translation>الموجودة {index} أصغر من أن تُنعَّم. احذفها أو ارسمها بالفرشاة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>The file holds two orientations that differ by up to {apart} mm: its {taken} is used, not its {other}.</source>
      <translation>في الملف اتجاهان يختلفان حتى {apart} mm: يُستعمل {taken} لا {other}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>complex numbers</source>
      <translation>أعدادا مركبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>numbers of 128 bits</source>
      <translation>أعدادا من 128 بت</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>single bits</source>
      <translation>بتات مفردة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>voxels of the unknown type {datatype}</source>
      <translation>فوكسلات من النوع غير المعروف {datatype}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} has no voxel size: nothing in it can be measured. Export it again.</source>
      <translation>{one_file} بلا حجم فوكسل: لا يمكن قياس شيء فيه. صدّره من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} is a NIfTI header whose voxels are in another file. Convert it to one .nii file.</source>
      <translation>{one_file} ترويسة NIfTI فوكسلاتها في ملف آخر. حوّلها إلى ملف .nii واحد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/nifti_read.py" />
      <source>{one_file} is not a NIfTI file, whatever its name says. Open the original file.</source>
      <translation>{one_file} ليس ملف NIfTI مهما كان اسمه. افتح الملف الأصلي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/rectify.py" />
      <source>Preparing planes</source>
      <translation>تحضير المستويات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>From here the region fills {share} of the inside of the skull: {where}{advice}</source>
      <translation>من هنا تملأ المنطقة {share} من داخل الجمجمة: {where}{advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>From here the region fills {volume} mL: {where}{advice}</source>
      <translation>من هنا تملأ المنطقة {volume} mL: {where}{advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>Growing the region</source>
      <translation>المنطقة تنمو</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>The clicked pixel does not lie inside a closed skull on this slice. Click elsewhere, or untick 'Inside the skull'.</source>
      <translation>البكسل المنقور ليس داخل جمجمة مغلقة في هذه الشريحة. انقر في موضع آخر أو ألغِ خيار 'داخل الجمجمة'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>The clicked pixel has {value} HU, outside of the limits {low} to {high}. Click inside the hemorrhage, or change the limits.</source>
      <translation>للبكسل المنقور {value} HU خارج الحدود {low} إلى {high}. انقر داخل النزف أو غيّر الحدود.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>narrow the limits, or grow on one slice.</source>
      <translation>ضيّق الحدود أو نمِّ المنطقة على شريحة واحدة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>narrow the limits, or use the brush.</source>
      <translation>ضيّق الحدود أو استعمل الفرشاة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/region_grow.py" />
      <source>the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: </source>
      <translation>الحدود {low} إلى {high} HU تجعلها تتسرب إلى النسيج المحيط. لم يُرسم شيء: </translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>Blank: {where} of {stack}, one single value everywhere.</source>
      <translation>فارغ: {where}، من أصل {stack}؛ قيمة واحدة في كل مكان.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>File {name} changed since it was indexed. Open it again.</source>
      <translation>تغيّر الملف {name} منذ فهرسته. افتحه من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>{clipped} voxels lie outside -32768 to 32767 and were cut to that range.</source>
      <translation>{clipped} فوكسل خارج المدى -32768 إلى 32767 وقُطعت إليه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_files.py" />
      <source>{not_numbers} voxels are no numbers (NaN): they are shown and analysed as air.</source>
      <translation>{not_numbers} فوكسل ليست أعدادا (NaN): تُعرض وتُحلَّل كهواء.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} has no usable voxel size or orientation. Convert it again from its source.</source>
      <translation>{name} بلا حجم فوكسل أو اتجاه صالح. حوّله من جديد من مصدره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} has slices that lie in one plane. Export it in its original orientation.</source>
      <translation>{name} شرائحه في مستوى واحد. صدّره باتجاهه الأصلي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_grid.py" />
      <source>{name} is sheared within its slices: rows and columns are not at right angles. Export it in its original orientation.</source>
      <translation>{name} منحرف (sheared) داخل شرائحه: الصفوف والأعمدة غير متعامدة. صدّره باتجاهه الأصلي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>File {name}</source>
      <translation>الملف {name}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} cannot be opened: {strerror}. Is the folder still there?</source>
      <translation>لا يمكن فتح {one_file}: {strerror}. هل المجلد ما زال موجودا؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} holds {count} volumes (a time or perfusion series?), not one head CT. Export one volume of it.</source>
      <translation>{one_file} يحوي أحجاما عددها {count} (سلسلة زمنية أو تروية؟) لا CT رأس واحدا. صدّر حجما واحدا منه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} holds {what}, not Hounsfield units. Open the CT volume itself.</source>
      <translation>{one_file} يحوي {what} لا وحدات هاونسفيلد. افتح حجم CT نفسه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} is cut off or damaged. Copy it again from its source.</source>
      <translation>{one_file} مبتور أو تالف. انسخه من جديد من مصدره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{one_file} says that it holds {map} voxels, which no head CT has. Is it damaged?</source>
      <translation>{one_file} يذكر أن فيه {map} فوكسل، ولا CT رأس كذلك. هل هو تالف؟</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_header.py" />
      <source>{what}: axial slices in radiological order are assumed. Left and right, front and back, head and feet may be wrong.</source>
      <translation>{what}: تُفترض شرائح محورية بالترتيب المتبع في الأشعة. قد تكون جهات اليمين واليسار والأمام والخلف والرأس والقدمين خاطئة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>'{name}' is a label map, not CT</source>
      <translation>'{name}' خريطة تسميات لا CT</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>All slices are {distance} mm apart, more than {thick_mm}: small hemorrhages may be averaged away.</source>
      <translation>كل الشرائح متباعدة {distance} mm، أكثر من {thick_mm}: قد تختفي النزوف الصغيرة بتأثير الحجم الجزئي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Chosen: it is the only series.</source>
      <translation>مختارة: هي السلسلة الوحيدة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Open the CT volume that it belongs to.</source>
      <translation>افتح حجم CT الذي تنتمي إليه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>Reading volumes</source>
      <translation>قراءة الأحجام</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>The file names no patient: check that this is the study you mean.</source>
      <translation>لا يذكر الملف اسم المريض: تحقق من أن هذه هي الدراسة المقصودة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>The gantry was tilted by {tilt_degrees} degrees: slices are shown as acquired, and the 3D view is straightened.</source>
      <translation>كان إطار الماسح مائلا {tilt_degrees} درجة: تُعرض الشرائح كما صُوّرت، والعرض ثلاثي الأبعاد مقوَّم.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>a volume file, not DICOM</source>
      <translation>ملف حجم لا DICOM</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>only {count} slice</source>
      <translation>عدد الشرائح {count} فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>only {count} slices</source>
      <translation>عدد الشرائح {count} فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>slices {distance} mm apart</source>
      <translation>شرائح متباعدة {distance} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{name} is not a DICOM file: patient, acquisition, kernel and contrast are unknown, and that it is CT of a head is assumed.</source>
      <translation>{name} ليس ملف DICOM: المريض والاكتساب والمرشّح والتباين غير معروفة، ويُفترض أنه CT للرأس.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its header says so. {then}</source>
      <translation>{what}: ترويسته تذكر ذلك. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its name says so, and every voxel is 0. {then}</source>
      <translation>{what}: اسمه يذكر ذلك، وكل فوكسلاته 0. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/imaging/volume_index.py" />
      <source>{what}: its voxels are {count} whole numbers up to {high}. {then}</source>
      <translation>{what}: فوكسلاته أعداد صحيحة عددها {count} حتى {high}. {then}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>it has no tensor '{tensor}'</source>
      <translation>ليس فيه موتّر باسم «{tensor}»</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>it is no ONNX model</source>
      <translation>ليس نموذج ONNX</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/onnx_cut.py" />
      <source>its outputs take something from its input that does not go through '{tensor}'</source>
      <translation>تأخذ مخرجاته شيئًا من المُدخل لا يمرّ عبر «{tensor}»</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{folder} is no model package: it has no model.json. Choose a folder that has one.</source>
      <translation>{folder} ليس حزمة نموذج: لا model.json فيه. اختر مجلدا يحويه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{onnx_path} cannot be read ({strerror}). Install the package again.</source>
      <translation>لا يمكن قراءة {onnx_path} ({strerror}). ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{onnx_path} has SHA-256 {actual}..., but model.json says {sha256}...: the file is damaged or was replaced. Install the package again.</source>
      <translation>{onnx_path} له SHA-256 {actual}... لكن model.json يذكر {sha256}...: الملف تالف أو استُبدل. ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} cannot be read ({error}). Install the package again.</source>
      <translation>لا يمكن قراءة {path} ({error}). ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} does not fit schema {schema_version}: {where}: {first}. Export the package again.</source>
      <translation>{path} لا يطابق المخطط {schema_version}: {where}: {first}. صدّر الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/package.py" />
      <source>{path} names the file '{file}' outside its folder. Export the package again.</source>
      <translation>{path} يذكر الملف '{file}' خارج مجلده. صدّر الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/preprocess.py" />
      <source>The slices are {plane}, but the models read axial slices only. Choose an axial series.</source>
      <translation>الشرائح ليست محورية (المستوى: {plane}) لكن النماذج تقرأ المحورية فقط. اختر سلسلة محورية.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/probability_map.py" />
      <source>How sure</source>
      <translation>مدى الثقة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/probability_map.py" />
      <source>Probability map</source>
      <translation>خريطة الاحتمال</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>CPU, {threads} thread</source>
      <translation>CPU، عدد الخيوط: {threads}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>CPU, {threads} threads</source>
      <translation>CPU، عدد الخيوط: {threads}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>Core ML</source>
      <translation>Core ML</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>Model {name} {version} failed on {name2}: {first_line}. Try the device 'cpu'.</source>
      <translation>فشل النموذج {name} {version} على {name2}: {first_line}. جرّب الجهاز 'cpu'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>No NVIDIA driver was found, so {titles} cannot be used; the CPU is used.</source>
      <translation>لم يُعثر على مشغّل NVIDIA فلا يمكن استعمال {titles}؛ يُستعمل المعالج (CPU).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>The device '{device}' is unknown. Use one of {devices}.</source>
      <translation>الجهاز '{device}' غير معروف. استعمل أحد {devices}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>The session of {name} is closed.</source>
      <translation>جلسة {name} مغلقة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>This build of ONNX Runtime has no {titles}; the CPU is used.</source>
      <translation>هذا الإصدار من ONNX Runtime بلا {titles}؛ يُستعمل المعالج (CPU).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{get} could not be started; the {get2} is used.</source>
      <translation>تعذر بدء {get}؛ يُستعمل {get2}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} cannot be loaded ({first_line}). Install the package again.</source>
      <translation>لا يمكن تحميل {onnx_path} ({first_line}). ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} does not fit its model.json</source>
      <translation>{onnx_path} لا يطابق model.json</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{onnx_path} does not fit its model.json: slice_features: {error}. Export the package again.</source>
      <translation>{onnx_path} لا يوافق ملف model.json الخاص به: slice_features: {error}. صدّر الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{titles} could not be started ({first_line}); the CPU is used.</source>
      <translation>تعذر بدء {titles} ({first_line})؛ يُستعمل المعالج (CPU).</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: it has no {kind} '{name}' (only {actual}). Export the package again.</source>
      <translation>{where}: لا {kind} '{name}' فيه (فقط {actual}). صدّر الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: it has the inputs {actual}. Export the package again.</source>
      <translation>{where}: له المداخل {actual}. صدّر الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/inference/session.py" />
      <source>{where}: {kind} '{name}' has shape {found}, declared {list}. Export the package again.</source>
      <translation>{where}: {kind} '{name}' شكله {found} والمعلن {list}. صدّر الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No classification model is installed: probabilities are not assessed.</source>
      <translation>لا نموذج تصنيف مثبت: لم تُقيَّم الاحتمالات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No model package was found in {where}. Add one with 'ichviewer models add FOLDER'.</source>
      <translation>لم يُعثر على حزمة نموذج في {where}. أضف واحدة بالأمر 'ichviewer models add FOLDER'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No segmentation model is installed: volumes and findings are not assessed.</source>
      <translation>لا نموذج تجزيء مثبت: لم تُقيَّم الأحجام والموجودات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>No usable model package: {reason}</source>
      <translation>لا حزمة نموذج صالحة: {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>The classification calls the study negative, but the segmentation marks {marked} mL: look at both.</source>
      <translation>يعد التصنيف الدراسة سلبية لكن التجزيء يحدد {marked} mL: انظر إلى كليهما.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>The classification calls the study positive, but the segmentation marks nothing: look at all slices.</source>
      <translation>يعد التصنيف الدراسة إيجابية لكن التجزيء لا يحدد شيئا: انظر إلى كل الشرائح.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>any folder</source>
      <translation>أي مجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis.py" />
      <source>no model ran</source>
      <translation>لم يعمل أي نموذج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>No model package is installed: nothing can be analysed. See 'ichviewer models'.</source>
      <translation>لا حزمة نموذج مثبتة: لا يمكن تحليل شيء. انظر 'ichviewer models'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>There is not enough memory to analyse it. Close other programs and try again.</source>
      <translation>الذاكرة لا تكفي للتحليل. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>Unexpected {name} while it was analysed. Open it to see more.</source>
      <translation>خطأ {name} غير متوقع أثناء التحليل. افتحها لرؤية المزيد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/analysis_queue.py" />
      <source>{path} holds the series to analyse no more. Add the folder again.</source>
      <translation>{path} لم يعد يحوي السلسلة المطلوب تحليلها. أضف المجلد من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/mask_editing.py" />
      <source>The edited mask that is kept of this series is damaged or newer. It is left as it is; the model's is shown.</source>
      <translation>القناع المعدل المحفوظ لهذه السلسلة تالف أو أحدث. يُترك كما هو؛ ويُعرض قناع النموذج.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/measurement_documents.py" />
      <source>The kept measurements of this series are damaged. They are left as they are; new ones are not saved.</source>
      <translation>القياسات المحفوظة لهذه السلسلة تالفة. تُترك كما هي؛ ولا تُحفظ الجديدة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/measurement_documents.py" />
      <source>The kept measurements of this series have schema {schema}, this version knows {schema_version}. Install the newer ichviewer to see them; new ones are not saved.</source>
      <translation>القياسات المحفوظة لهذه السلسلة بالمخطط {schema} وهذا الإصدار يعرف {schema_version}. ثبّت ichviewer الأحدث لرؤيتها؛ ولا تُحفظ الجديدة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>A volume file inside a ZIP archive is not read: unpack the archive first.</source>
      <translation>ملف حجم داخل أرشيف ZIP لا يُقرأ: فك ضغط الأرشيف أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>Nothing in {root} can be read as a head CT: {reasons}</source>
      <translation>لا شيء في {root} يُقرأ كتصوير مقطعي للرأس: {reasons}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>label map</source>
      <translation>خريطة تسميات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/opening.py" />
      <source>{root} cannot be read. {reason}</source>
      <translation>لا يمكن قراءة {root}. {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/packages.py" />
      <source>{folder} cannot be copied to {home} ({reason}). Free space or check permissions.</source>
      <translation>لا يمكن نسخ {folder} إلى {home} ({reason}). أفسح مكانا أو تحقق من الأذونات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/packages.py" />
      <source>{target} exists already. Remove it first to install this package again.</source>
      <translation>{target} موجود بالفعل. أزله أولا لتثبيت هذه الحزمة من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Not written: {names}, because the source is not DICOM.</source>
      <translation>لم يُكتب: {names}، لأن المصدر ليس DICOM.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Nothing was written to {out}: {reason}.</source>
      <translation>لم يُكتب شيء في {out}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Unknown formats {unknown}. Choose from {formats}.</source>
      <translation>صيغ غير معروفة {unknown}. اختر من {formats}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>Writing {files}</source>
      <translation>كتابة {files}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>it is a file</source>
      <translation>هو ملف</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>the disk is full. Free some space or choose another folder</source>
      <translation>القرص ممتلئ. أفسح مكانا أو اختر مجلدا آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>the file system is read-only. Choose another folder</source>
      <translation>نظام الملفات للقراءة فقط. اختر مجلدا آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>there is a file where a folder is needed. Choose another folder</source>
      <translation>يوجد ملف حيث يلزم مجلد. اختر مجلدا آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>you may not write there. Choose another folder</source>
      <translation>لا يُسمح لك بالكتابة هناك. اختر مجلدا آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>your disk quota is used up. Free some space or choose another folder</source>
      <translation>استُنفدت حصتك من القرص. أفسح مكانا أو اختر مجلدا آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{files} could not be made ({reason}). Leave it out with --formats.</source>
      <translation>تعذر إنشاء {files} ({reason}). استبعده بالخيار --formats.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{left_out} Choose other formats, such as nifti and json.</source>
      <translation>{left_out} اختر صيغا أخرى مثل nifti وjson.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reporting.py" />
      <source>{strerror}. Choose another folder</source>
      <translation>{strerror}. اختر مجلدا آخر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/reviewing.py" />
      <source>The kept review of this series is damaged. It is left as it is.</source>
      <translation>المراجعة المحفوظة لهذه السلسلة تالفة. تُترك كما هي.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/second_look.py" />
      <source>How sure cannot be told: no classification model is installed. Add one to the model folder.</source>
      <translation>لا يمكن معرفة مدى الثقة: لا نموذج تصنيف مثبت. أضف واحدا إلى مجلد النماذج.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/second_look.py" />
      <source>There is no heat map: no segmentation model is installed. Add one to the model folder.</source>
      <translation>لا خريطة حرارية: لا نموذج تجزيء مثبت. أضف واحدا إلى مجلد النماذج.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>it does not look like an axial head CT.</source>
      <translation>لا تبدو CT رأس محورية.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>{root} holds no series that suits as a head CT.{reason}</source>
      <translation>لا يحتوي {root} سلسلة تصلح CT رأس.{reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/studies.py" />
      <source>{root} holds no series {series_instance_uid}. List its series with 'ichviewer info'.</source>
      <translation>لا يحتوي {root} السلسلة {series_instance_uid}. اعرض سلاسله بالأمر 'ichviewer info'.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/watching.py" />
      <source>Looking at watched folders</source>
      <translation>فحص المجلدات المراقبة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>Adding studies</source>
      <translation>إضافة دراسات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>It is empty.</source>
      <translation>فارغ.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>{name} holds no series that can be read.</source>
      <translation>لا يحتوي {name} سلسلة مقروءة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/services/worklist.py" />
      <source>{path} holds no study for the list. {reason}</source>
      <translation>لا يحتوي {path} دراسة للقائمة. {reason}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol cannot be written to {path} ({strerror}). Free space or change permissions.</source>
      <translation>لا يمكن كتابة بروتوكول العرض في {path} ({strerror}). أفسح مكانا أو غيّر الأذونات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol {path} cannot be used: {why}. Correct or remove the file.</source>
      <translation>لا يمكن استعمال بروتوكول العرض {path}: {why}. صحح الملف أو أزله.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocol {path} has the name of another one ({name}). Rename it.</source>
      <translation>بروتوكول العرض {path} له اسم غيره ({name}). غيّر اسمه.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>The hanging protocols {shipped} cannot be used: {why}. Install ichviewer again.</source>
      <translation>لا يمكن استعمال بروتوكولات العرض {shipped}: {why}. ثبّت ichviewer من جديد.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>There is a hanging protocol of the name {new} already. Choose another name.</source>
      <translation>يوجد بروتوكول عرض باسم {new}. اختر اسما آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>This is no name for a hanging protocol: {why}. Choose another one.</source>
      <translation>هذا ليس اسما لبروتوكول عرض: {why}. اختر غيره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/hanging.py" />
      <source>{path} cannot be removed ({strerror}). Correct the permissions.</source>
      <translation>لا يمكن إزالة {path} ({strerror}). صحح الأذونات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 gap</source>
      <translation>فجوة واحدة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 image</source>
      <translation>صورة واحدة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>1 slice</source>
      <translation>شريحة واحدة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Axial {position}</source>
      <translation>محوري {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Coronal {position}</source>
      <translation>إكليلي {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Input/output error</source>
      <translation>خطأ إدخال/إخراج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Is a directory</source>
      <translation>هو مجلد</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>MIP mean {value}</source>
      <translation>متوسط MIP {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Mean {value}</source>
      <translation>المتوسط {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>MinIP mean {value}</source>
      <translation>متوسط MinIP {value}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>No space left on device</source>
      <translation>لا مساحة متبقية على الجهاز</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>No such file or directory</source>
      <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not a directory</source>
      <translation>ليس مجلدا</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} covers {text}.</source>
      <translation>غير مختارة: {because}؛ {chosen_title} تغطي {text}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} has {text}.</source>
      <translation>غير مختارة: {because}؛ في {chosen_title}: {text}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} is complete.</source>
      <translation>غير مختارة: {because}؛ {chosen_title} كاملة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} is not.</source>
      <translation>غير مختارة: {because}؛ بخلاف {chosen_title}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {because}; {chosen_title} shows a head.</source>
      <translation>غير مختارة: {because}؛ {chosen_title} تعرض رأسا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {chosen_title} suits as well and comes first.</source>
      <translation>غير مختارة: {chosen_title} مناسبة بالقدر نفسه وتأتي أولا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Not chosen because {chosen_title} suits as well and has the lower series number.</source>
      <translation>غير مختارة: {chosen_title} مناسبة بالقدر نفسه ولها رقم سلسلة أصغر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Nothing is corrected: do not rely on HU or on the analysis</source>
      <translation>لا يُصحَّح شيء: لا تعتمد على HU ولا على التحليل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Permission denied</source>
      <translation>الإذن مرفوض</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Read-only file system</source>
      <translation>نظام ملفات للقراءة فقط</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Sagittal {position}</source>
      <translation>سهمي {position}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm MIP</source>
      <translation>لوح {thickness} mm MIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm MinIP</source>
      <translation>لوح {thickness} mm MinIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>Slab {thickness} mm average</source>
      <translation>متوسط لوح {thickness} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>although {against}</source>
      <translation>مع أن: {against}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>axial</source>
      <translation>محوري</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>coronal</source>
      <translation>إكليلي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>database is locked</source>
      <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>database or disk is full</source>
      <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>file is not a database</source>
      <translation>الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>highest HU, no tissue mean</source>
      <translation>أعلى HU، ليس متوسط النسيج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>is cut off</source>
      <translation>مقطوع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>it has {text}</source>
      <translation>فيها: {text}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>less</source>
      <translation>أقل</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>lies</source>
      <translation>يقع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>lowest HU, no tissue mean</source>
      <translation>أدنى HU، ليس متوسط النسيج</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>more</source>
      <translation>أكثر</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>more than a head</source>
      <translation>أكثر من ارتفاع الرأس</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>much more</source>
      <translation>أكثر بكثير</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>sagittal</source>
      <translation>سهمي</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm MIP</source>
      <translation>لوح {thickness} mm MIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm MinIP</source>
      <translation>لوح {thickness} mm MinIP</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>slab {thickness} mm average</source>
      <translation>متوسط لوح {thickness} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: {advice}</source>
      <translation>الحدود {low} إلى {high} HU تجعلها تتسرب إلى النسيج المحيط. لم يُرسم شيء: {advice}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>unable to open database file</source>
      <translation>لا يمكن فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} accepted</source>
      <translation>{count} مقبولة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} added</source>
      <translation>{count} مضافة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} gaps</source>
      <translation>عدد الفجوات: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} images</source>
      <translation>عدد الصور: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} images ({name}, ...)</source>
      <translation>عدد الصور: {count} ({name}, ...)</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} open</source>
      <translation>{count} لم تُراجَع</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} rejected</source>
      <translation>{count} مرفوضة</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{count} slices</source>
      <translation>عدد الشرائح: {count}</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} and {high} mm</source>
      <translation>{low} و{high} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} to {high} HU</source>
      <translation>{low} إلى {high} HU</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{low} to {high} mm</source>
      <translation>{low} إلى {high} mm</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{places} and elsewhere</source>
      <translation>{places} وفي مواضع أخرى</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{shift} to the left</source>
      <translation>{shift} إلى اليسار</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{shift} to the right</source>
      <translation>{shift} إلى اليمين</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{title} has no image (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} بلا صورة (لا بيانات بكسل؛ مبتورة أو منزوعة). انسخها من جديد من مصدرها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/languages.py" />
      <source>{title} is incomplete: file {name} has no image (no pixel data; cut off or stripped). Copy it again from its source.</source>
      <translation>{title} ناقصة: الملف {name} بلا صورة (لا بيانات بكسل؛ مبتور أو منزوع). انسخه من جديد من مصدره.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>The settings cannot be written to {path} ({strerror}). Free space or correct the permissions.</source>
      <translation>لا يمكن كتابة الإعدادات في {path} ({strerror}). أفسح مكانا أو صحح الأذونات.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>The settings in {path} cannot be used: {reason}. The defaults are used</source>
      <translation>لا يمكن استعمال الإعدادات في {path}: {reason}. تُستعمل الافتراضية</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file cannot be read ({strerror})</source>
      <translation>لا يمكن قراءة الملف ({strerror})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file holds no JSON object</source>
      <translation>لا يحوي الملف كائن JSON</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>the file is not valid JSON ({error})</source>
      <translation>الملف ليس JSON صالحا ({error})</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>{start}; the file could not be set aside.</source>
      <translation>{start}؛ تعذر تنحية الملف.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/settings/store.py" />
      <source>{start}; the old file is kept as {name}.</source>
      <translation>{start}؛ حُفظ الملف القديم باسم {name}.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The room of the study library {path} cannot be given back ({error}). Close other windows.</source>
      <translation>لا يمكن تحرير مساحة مكتبة الدراسات {path} ({error}). أغلق النوافذ الأخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be opened ({error}). Correct the permissions, or choose another --home.</source>
      <translation>لا يمكن فتح مكتبة الدراسات {path} ({error}). صحح الأذونات أو اختر --home آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be used ({error}). Free space, or close other windows of ichviewer.</source>
      <translation>لا يمكن استعمال مكتبة الدراسات {path} ({error}). أفسح مكانا أو أغلق نوافذ ichviewer الأخرى.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} cannot be used ({error}). Move it away; the next start makes a new one.</source>
      <translation>لا يمكن استعمال مكتبة الدراسات {path} ({error}). انقلها؛ والتشغيل التالي ينشئ جديدة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} has version {found}, this application knows {schema_version} at most. Install the newer ichviewer, or choose another --home.</source>
      <translation>مكتبة الدراسات {path} بالإصدار {found} وهذا التطبيق يعرف حتى {schema_version}. ثبّت ichviewer الأحدث أو اختر --home آخر.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/library.py" />
      <source>The study library {path} is closed.</source>
      <translation>مكتبة الدراسات {path} مغلقة.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>Another ichviewer works through the study list already. Wait, or close it.</source>
      <translation>نسخة أخرى من ichviewer تعالج قائمة الدراسات. انتظر أو أغلقها.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>The application ended {attempts} times while it analysed this study. Open it and analyse it by hand.</source>
      <translation>انتهى التطبيق أثناء تحليل هذه الدراسة (عدد المرات: {attempts}). افتحها وحللها يدويا.</translation>
    </message>
    <message>
      <location filename="../../ichviewer/store/queue.py" />
      <source>The file {path} cannot be written ({error}). Correct the permissions.</source>
      <translation>لا يمكن كتابة الملف {path} ({error}). صحح الأذونات.</translation>
    </message>
  </context>
</TS>
