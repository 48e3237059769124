// SPDX-FileCopyrightText: The Kaizala Webhook Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/JsonText.h"

#include "inspect/JsonTokens.h"

#include <algorithm>

using inspect::JsonToken;
using inspect::readJsonTokens;

namespace models {

namespace {

constexpr int DeepestIndentation = 40; //!< levels; deeper ones stay there
constexpr qsizetype FreeGrowth = 1024 * 1024;
constexpr qsizetype MostGrowth = 4; //!< times the input, beyond FreeGrowth

int levels(int depth)
{
    return std::min(depth, DeepestIndentation);
}

//! Decides where line breaks go, as the tokens come.
template <typename Output>
class Layout
{
public:
    explicit Layout(Output &output) : m_output(output) { }

    void take(const JsonToken &token)
    {
        using Kind = JsonToken::Kind;
        if (token.kind == Kind::Close) {
            --m_depth;
            if (m_before != Kind::Open) // an empty pair stays together
                m_output.breakLine(m_depth);
        } else if (m_before == Kind::Open || m_before == Kind::Comma) {
            m_output.breakLine(m_depth);
        }
        m_output.put(token);
        if (token.kind == Kind::Open)
            ++m_depth;
        m_before = token.kind;
    }

private:
    Output &m_output;
    int m_depth = 0;
    JsonToken::Kind m_before = JsonToken::Kind::Scalar;
};

//! How much the line breaks and one space a level cost.
struct Measure
{
    qsizetype breaks = 0;
    qsizetype levelsInAll = 0;
    void breakLine(int depth)
    {
        ++breaks;
        levelsInAll += levels(depth);
    }
    void put(const JsonToken &) { }
};

struct Writer
{
    const QByteArray &json;
    int spaces;
    QByteArray text;
    void breakLine(int depth)
    {
        text += '\n';
        text.append(qsizetype(levels(depth)) * spaces, ' ');
    }
    void put(const JsonToken &token)
    {
        text.append(json.constData() + token.begin, token.size);
        if (token.kind == JsonToken::Kind::Colon)
            text += ' ';
    }
};

} // namespace

QString prettyJson(const QByteArray &json)
{
    Measure measure;
    Layout measuring(measure);
    if (readJsonTokens(json, [&measuring](const JsonToken &token) { measuring.take(token); }))
        return QString::fromUtf8(json);

    // A hostile text of brackets would grow eighty-fold: it gets less indentation, down to none.
    const qsizetype allowed = FreeGrowth + MostGrowth * json.size();
    int spaces = 2;
    while (spaces > 0 && measure.levelsInAll * spaces > allowed)
        --spaces;
    Writer writer{json, spaces, {}};
    writer.text.reserve(json.size() + 2 * measure.breaks + measure.levelsInAll * spaces);
    Layout writing(writer);
    // It is JSON: the first reading said so.
    (void)readJsonTokens(json, [&writing](const JsonToken &token) { writing.take(token); });
    return QString::fromUtf8(writer.text);
}

} // namespace models
