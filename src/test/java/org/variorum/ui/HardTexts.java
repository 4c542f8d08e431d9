package org.variorum.ui;

import java.util.List;

/// Texts that JavaFX on Linux must never be left to wrap by itself: for the guards of every room.
public final class HardTexts {
    public static final List<String> ALL = List.of(
            "هذه رسالة من ستالين إلى غوتفالد، في السابع والعشرين من أغسطس، وفيها يشرح لماذا غادر الاتحاد السوفييتي مجلس الأمن.",
            "מכתב מסטלין אל גוטוואלד, מן העשרים ושבעה באוגוסט, ובו הוא מסביר מדוע עזבה ברית המועצות את מועצת הביטחון.",
            "Мы ушли́ из Сове́та Безопа́сности с четверно́й це́лью: продемонстри́ровать солида́рность Сове́тского Сою́за с но́вым Кита́ем.",
            "Le conseil de se\u0301curite\u0301 a de\u0301cide\u0301, a\u0300 l’e\u0301te\u0301, d’envoyer des renforts a\u0300 la fronti\u00e8re.",
            "An English line with رسالة طويلة جدا inside it, and then מכתב, and back to English again, at some length.",
            "ก่อนการโจมตีเขาได้รับคำมั่นจากเหมาเจ๋อตงว่าจีนจะส่งกำลังเสริมใดๆที่อาจต้องการ",
            "\u0627".repeat(300) + " " + "לאלפ".repeat(80) + "\ufdfd\ufdfd\ufdfd",
            "हिन्दी में एक पत्र जिसमें स्टालिन ने समझाया कि सोवियत संघ ने सुरक्षा परिषद क्यों छोड़ी।",
            "Z\u0323\u0301\u0302\u0303\u0304".repeat(60));

    private HardTexts() {}
}
