// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "subscriptions/CsvTable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace subscriptions {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

bool beginsFormula(QChar c)
{
    return QStringView(u"=+-@\t\r").contains(c);
}

QChar separatorOf(QStringView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!quoted && c == u',')
            ++commas;
        else if (!quoted && c == u';')
            ++semicolons;
    }
    return semicolons > commas ? u';' : u',';
}

class Parser
{
public:
    Parser(QStringView text, qsizetype mostRows, CsvTable &table)
        : m_text(text), m_separator(separatorOf(text)), m_mostRows(mostRows), m_table(table)
    {
    }

    void run()
    {
        m_row.line = m_line;
        while (m_at < m_text.size() && !m_table.problem)
            step(m_text[m_at++]);
        if (m_table.problem)
            return;
        if (m_quoted)
            complain(Text::tr("The quoted cell that begins here does not end. Close it with a quotation mark."));
        else
            endRow();
    }

private:
    void step(QChar c)
    {
        const bool lineEnds = c == u'\n' || (c == u'\r' && !next(u'\n'));
        if (m_quoted)
            quoted(c);
        else if (c == u'"' && m_cell.isEmpty() && !m_wasQuoted)
            beginQuoted();
        else if (c == m_separator)
            endCell();
        else if (lineEnds)
            endRow();
        else if (c == u'\r')
            return; // the next one ends the line
        else if (m_wasQuoted)
            complain(
                Text::tr("Something follows the closing quotation mark. Write a quotation mark within a cell twice."));
        else
            take(c);
        if (lineEnds)
            ++m_line;
        if (lineEnds && !m_quoted)
            m_row.line = m_line;
    }

    void quoted(QChar c)
    {
        if (c != u'"')
            take(c);
        else if (next(u'"'))
            take(m_text[m_at++]);
        else
            endQuoted();
    }

    void beginQuoted()
    {
        m_quoted = true;
        m_quotedFrom = m_line;
    }

    void endQuoted()
    {
        m_quoted = false;
        m_wasQuoted = true;
    }

    void take(QChar c)
    {
        m_cell.append(c);
        if (m_cell.size() > CsvTable::MostCellCharacters)
            complain(Text::tr("This cell is too long. Perhaps a quotation mark is not closed."));
    }

    void endCell()
    {
        m_row.cells.append(m_cell);
        m_cell.clear();
        m_wasQuoted = false;
        if (m_row.cells.size() > CsvTable::MostColumns)
            complain(Text::tr("There are too many cells in this row. Check which character separates them."));
    }

    void endRow()
    {
        endCell();
        const bool blank = std::all_of(m_row.cells.cbegin(), m_row.cells.cend(),
                                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!blank && m_table.rows.size() >= m_mostRows)
            complain(Text::tr("There are more than %1 rows. Divide the file.").arg(QString::number(m_mostRows - 1)));
        else if (!blank)
            m_table.rows.append(m_row);
        m_row.cells.clear();
    }

    [[nodiscard]] bool next(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void complain(const QString &sentence)
    {
        if (!m_table.problem)
            m_table.problem =
                CsvTable::Problem{m_quoted ? m_quotedFrom : m_line, int(m_row.cells.size()) + 1, sentence};
    }

    const QStringView m_text;
    const QChar m_separator;
    const qsizetype m_mostRows;
    CsvTable &m_table;
    CsvTable::Row m_row;
    QString m_cell;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quotedFrom = 1;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

} // namespace

CsvTable CsvTable::parse(const QByteArray &csv, qsizetype mostRows)
{
    CsvTable table;
    QStringDecoder decode(QStringDecoder::Utf8); // drops a byte-order mark
    const QString text = decode(csv);
    if (decode.hasError() || text.contains(QChar::Null)) {
        table.problem = Problem{0, 0, Text::tr("The text is not UTF-8. Save the file as \"CSV UTF-8\".")};
        return table;
    }
    Parser(text, mostRows, table).run();
    return table;
}

QByteArray csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && (beginsFormula(cell.front()) || cell.front() == u'\''))
        cell.prepend(u'\'');
    const bool quotes =
        std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return QStringView(u"\",;\r\n\t").contains(c); })
        || cell != cell.trimmed();
    if (quotes)
        cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    return cell.toUtf8();
}

QString fromSafeCell(const QString &cell)
{
    const bool safe = cell.size() > 1 && cell.front() == u'\'' && (beginsFormula(cell[1]) || cell[1] == u'\'');
    return safe ? cell.mid(1) : cell;
}

} // namespace subscriptions
