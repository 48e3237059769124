// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "store/Tokens.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr qsizetype LongestWord = 40; // characters; beyond, it is nothing that people write
constexpr qsizetype DigitsOfId = 6;
constexpr qsizetype HexOfId = 8;
constexpr qsizetype MixedOfId = 16;
constexpr qsizetype HexOfUuid = 16; // the service's own are not always whole

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isHex(QChar c) // of folded text
{
    return isDigit(c) || (c >= u'a' && c <= u'f');
}

bool isAsciiWord(QChar c) // of folded text
{
    return isDigit(c) || (c >= u'a' && c <= u'z');
}

bool allDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

struct Range
{
    char32_t first;
    char32_t last;
};

template <size_t Size>
bool isIn(const std::array<Range, Size> &ranges, char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

// What folding leaves out: accents, points that help to read, and what can't be seen.
bool isIgnored(char32_t c)
{
    static constexpr std::array Ignored{
        Range{0x00ad, 0x00ad}, // soft hyphen
        Range{0x0300, 0x036f}, // accents
        Range{0x0591, 0x05bd}, Range{0x05bf, 0x05bf}, Range{0x05c1, 0x05c2},
        Range{0x05c4, 0x05c5}, Range{0x05c7, 0x05c7}, // Hebrew points
        Range{0x0610, 0x061a}, Range{0x0640, 0x0640}, Range{0x064b, 0x065f},
        Range{0x0670, 0x0670}, Range{0x06d6, 0x06dc}, Range{0x06df, 0x06e4},
        Range{0x06e7, 0x06e8}, Range{0x06ea, 0x06ed}, // Arabic points and the stretching sign
        Range{0x1ab0, 0x1aff}, Range{0x1dc0, 0x1dff}, Range{0x20d0, 0x20ff}, // more accents
        Range{0x200b, 0x200f}, Range{0x202a, 0x202e}, Range{0x2060, 0x2069}, // joiners and directions
        Range{0xfe00, 0xfe0f}, Range{0xfe20, 0xfe2f}, Range{0xfeff, 0xfeff}, // variants, half marks
        Range{0xfffc, 0xfffd}, // what stands for something else
    };
    return isIn(Ignored, c);
}

bool isWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

enum class Class
{
    None, //!< separates
    Word,
    Mark, //!< belongs to what is before it
    Sign,
};

Class classOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
        return isWithoutSpaces(c) ? Class::Sign : Class::Mark;
    case QChar::Symbol_Other:
        return Class::Sign;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return isWithoutSpaces(c) ? Class::Sign : Class::Word;
    default:
        return Class::None;
    }
}

QString foldedAscii(const QString &text)
{
    QString lower = text;
    for (QChar &c : lower) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + ('a' - 'A')));
    }
    return lower;
}

Token::Kind kindOf(QStringView run, bool afterPlus)
{
    if (run.size() > LongestWord)
        return Token::Kind::Id;
    if (!std::ranges::all_of(run, isAsciiWord) || std::ranges::none_of(run, isDigit))
        return Token::Kind::Word;
    if (allDigits(run))
        return run.size() >= DigitsOfId && !afterPlus ? Token::Kind::Id : Token::Kind::Word;
    const bool hex = std::ranges::all_of(run, isHex);
    return run.size() >= (hex ? HexOfId : MixedOfId) ? Token::Kind::Id : Token::Kind::Word;
}

class Cutter
{
public:
    Cutter(const QString &text, qsizetype most) : m_text(text), m_most(most) { }

    Tokens take()
    {
        while (m_at < m_text.size() && m_tokens.size() < m_most) {
            const bool starts = m_at == 0 || !isAsciiWord(m_text.at(m_at - 1));
            if (starts && isHex(m_text.at(m_at)) && (takeDate() || takeUuid()))
                continue;
            takeRun();
        }
        if (m_tokens.size() > m_most)
            m_tokens.resize(m_most);
        return m_tokens;
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text.at(index) : QChar(); }

    void add(const QString &text, Token::Kind kind) { m_tokens.append({text, kind}); }

    bool digitsAt(qsizetype from, qsizetype count) const
    {
        for (qsizetype i = from; i < from + count; ++i) {
            if (!isDigit(at(i)))
                return false;
        }
        return true;
    }

    bool takeDate()
    {
        constexpr qsizetype DateLength = 10;
        if (!digitsAt(m_at, 4) || at(m_at + 4) != u'-' || !digitsAt(m_at + 5, 2) || at(m_at + 7) != u'-'
            || !digitsAt(m_at + 8, 2))
            return false;
        const QChar after = at(m_at + DateLength);
        const bool hasTime = after == u't' && digitsAt(m_at + 11, 2) && at(m_at + 13) == u':' && digitsAt(m_at + 14, 2);
        if (!hasTime && (isAsciiWord(after) || after == u'-'))
            return false;
        add(m_text.mid(m_at, 4) + m_text.mid(m_at + 5, 2) + m_text.mid(m_at + 8, 2), Token::Kind::Word);
        m_at += DateLength;
        if (hasTime)
            takeTime();
        return true;
    }

    void takeTime()
    {
        QString time = m_text.mid(m_at + 1, 2) + m_text.mid(m_at + 4, 2);
        m_at += 6;
        if (at(m_at) == u':' && digitsAt(m_at + 1, 2)) {
            time += m_text.mid(m_at + 1, 2);
            m_at += 3;
        }
        add(time, Token::Kind::Id);
        if (at(m_at) == u'.') { // fractions of a second help nobody
            ++m_at;
            while (isDigit(at(m_at)))
                ++m_at;
        }
        if (at(m_at) == u'z')
            ++m_at;
    }

    bool takeUuid()
    {
        qsizetype end = m_at;
        int hyphens = 0;
        while (isHex(at(end)) || (at(end) == u'-' && isHex(at(end + 1))))
            hyphens += at(end++) == u'-' ? 1 : 0;
        QString id = m_text.mid(m_at, end - m_at);
        if (hyphens < 2 || isAsciiWord(at(end)) || std::ranges::none_of(id, isDigit))
            return false;
        id.remove(u'-');
        if (id.size() < HexOfUuid)
            return false;
        add(id, Token::Kind::Id);
        m_at = end;
        return true;
    }

    char32_t codePoint(qsizetype &length) const
    {
        const QChar c = m_text.at(m_at);
        if (c.isHighSurrogate() && at(m_at + 1).isLowSurrogate()) {
            length = 2;
            return QChar::surrogateToUcs4(c, m_text.at(m_at + 1));
        }
        length = 1;
        return c.unicode();
    }

    //! A word, a sign, or one character of what separates.
    void takeRun()
    {
        const qsizetype begin = m_at;
        qsizetype length = 0;
        const Class first = classOf(codePoint(length));
        m_at += length;
        if (first == Class::None || first == Class::Mark)
            return;
        if (first == Class::Sign) {
            add(m_text.mid(begin, length), Token::Kind::Sign);
            return;
        }
        while (m_at < m_text.size()) {
            const Class next = classOf(codePoint(length));
            if (next != Class::Word && next != Class::Mark)
                break;
            m_at += length;
        }
        const QString run = m_text.mid(begin, m_at - begin);
        add(run, kindOf(run, begin > 0 && m_text.at(begin - 1) == u'+'));
    }

    const QString m_text;
    const qsizetype m_most;
    qsizetype m_at = 0;
    Tokens m_tokens;
};

} // namespace

QString folded(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return foldedAscii(text);
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    kept.reserve(apart.size());
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const QChar c = apart.at(i);
        if (c.isSurrogate()) {
            kept += c;
            continue;
        }
        if (isIgnored(c.unicode()))
            continue;
        if (c == u'ß') { // the one letter that Qt's folding leaves
            kept += u"ss"_s;
            continue;
        }
        const int digit = c.unicode() >= 0x80 ? c.digitValue() : -1;
        kept += digit >= 0 && c.category() == QChar::Number_DecimalDigit ? QChar(char16_t(u'0' + digit)) : c;
    }
    return kept.normalized(QString::NormalizationForm_C);
}

Tokens cut(const QString &text, qsizetype most)
{
    return cutFolded(folded(text), most);
}

Tokens cutFolded(const QString &folded, qsizetype most)
{
    return Cutter(folded, most).take();
}

bool isEnoughOfId(const QString &start)
{
    constexpr qsizetype Shortest = 4; // four hex digits leave a handful of ids of a segment
    return start.size() >= (allDigits(start) ? DigitsOfId : Shortest);
}

} // namespace store
